import { describe, expect, it } from 'vitest';
import { effectiveDate, findDates } from '../../lib/classify/dates';
import { readingOf } from './reading-of';

const datesIn = (text: string): string[] => findDates(readingOf(text)).map(({ date }) => date);

describe('a date', () => {
  it.each([
    ['Last updated: March 3, 2026', '2026-03-03'],
    ['Last updated: March 3rd 2026', '2026-03-03'],
    ['Last updated: Sept. 3, 2026', '2026-09-03'],
    ['Last updated: 3 March 2026', '2026-03-03'],
    ['Last updated: 3rd of March, 2026', '2026-03-03'],
    ['Last updated: 2026-03-03', '2026-03-03'],
    ['Last updated: 2026/3/3', '2026-03-03'],
    ['Last updated: 31.12.2025', '2025-12-31'],
    ['Last updated: 12/31/2025', '2025-12-31'],
    ['Last updated: 02.01.2025', '2025-01-02'],
    ['Last updated: June 28 , 2019', '2019-06-28'],
    ['Last updated: 03/04/2025', '2025-03-04'],
    ['Last updated: March 2026', '2026-03-01'],
    ['Last updated: MARCH-2026', '2026-03-01'],
    ['Last updated: March 3. 2026', '2026-03-03'],
    ['Updated March/3, 2026', '2026-03-03'],
    ['Last update: 03 - 2026', '2026-03-01'],
    ['Last updated 03-31-26', '2026-03-31'],
    ['_Last updated: March 3, 2026_', '2026-03-03'],
    ['Last updated: February 29, 2024', '2024-02-29'],
    ['[Established on July 29, 2023]', '2023-07-29'],
    ['As of 3 March 2023 we have updated our practices.', '2023-03-03'],
    ['As applicable laws require, last updated on 3 March 2023.', '2023-03-03'],
    ['This policy is effective as of 25 May 2018.', '2018-05-25'],
    ['As of 25 May 2018, the policy below applies to everybody.', '2018-05-25'],
    ['Accurate as of May 1, 2024', '2024-05-01'],
    ['In effect as of May 1, 2024', '2024-05-01'],
    ['As of May 1, 2024, The Privacy Policy below applies.', '2024-05-01'],
  ])('in "%s" is %s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  it.each([
    ['that does not exist', 'Last updated: February 30, 2026'],
    ['of a leap year that is none', 'Last updated: February 29, 2025'],
    ['of a month that does not exist', 'Last updated: 2026-13-01'],
    ['before there was a web', 'Last updated: March 3, 1789'],
    [
      'of something else',
      'The California Consumer Privacy Act was signed by the governor of that state on June 28, 2018 in Sacramento.',
    ],
    [
      'of a law beside it',
      'As of May 25, 2018, the new EU General Data Protection Regulation gives you rights.',
    ],
    ['of a law named behind it', 'Effective August 10, 2016, the Student Data Security Act brought changes.'],
    [
      'of a bill before it',
      'It is a bill protecting the privacy of consumers that will be effective on 1 January, 2020.',
    ],
    ['of a section of a code', 'The Code Section 22575(b) (as amended effective January 1, 2014) says so.'],
    ['of a count', 'As of June 30, 2020, we have never received an order of a court.'],
    ['of a state of things', 'Exports (incomplete as of June 8, 2018)'],
    ['from which something is so', 'As of June 2024, creators may accept gifts from their readers here.'],
    [
      'since which something counts',
      'It concerns pictures posted by users on or after April 5, 2022, and no others.',
    ],
    ['of clauses', 'We rely on the Standard Contractual Clauses as issued on 4 June 2021 for transfers.'],
    [
      'on which a choice was offered',
      'Users who wish to may opt out of this feature as of August 2011 in settings.',
    ],
    ['of a version that was replaced', 'Privacy Policy: effective from June 24, 2021, until October 6, 2025'],
    ['vague, in a line of its own', '03-31-26'],
    ['in a telephone number', 'Call us at 1-800-555-0142 on any working day of the week.'],
  ])('%s is none', (_name, text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('carries the words that label it', () => {
    expect(findDates(readingOf('Privacy Policy. Last updated on 3 March 2026.'))[0]).toMatchObject({
      date: '2026-03-03',
      label: 'Last updated on',
    });
  });
});

describe('the date of effect', () => {
  it.each([
    ['is preferred to the last update', 'Last updated: 1 May 2026\n\nEffective: 1 June 2026', '2026-06-01'],
    [
      'gives way to a change since',
      'It is effective as of 1 May 2020 and was last modified on 1 June 2021.',
      '2021-06-01',
    ],
    ['is the first of several', 'Effective: 1 June 2026\n\nEffective: 1 June 2020', '2026-06-01'],
    [
      'gives way to the latest update',
      'Updated: 1 May 2020\n\nUpdated: 1 May 2024\n\nUpdated: 1 May 2022',
      '2024-05-01',
    ],
    ['may be the only date', 'May 1, 2024', '2024-05-01'],
    ['may be missing', 'We collect your name.', null],
  ])('%s', (_name, text, expected) => {
    expect(effectiveDate(findDates(readingOf(text)))?.date ?? null).toBe(expected);
  });
});
