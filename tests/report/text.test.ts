import { describe, expect, it } from 'vitest';
import type { RegionId, Warning } from '../../lib/model';
import { cleanText } from '../../lib/report/clean-text';
import { forPeople } from '../../lib/report/people';
import { displayWidth } from '../../lib/report/text/display-width';
import { wrap } from '../../lib/report/text/wrap';
import { toText, type TextOptions } from '../../lib/report/to-text';
import { sample } from './sample';

const options: TextOptions = {
  law: 'gdpr',
  lawNote: '',
  width: 80,
  quotes: false,
  paint: (_tone, text) => text,
};

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('cleanText', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', ']8;;https://evil.exampleclick]8;;'],
    ['a\u009b31mb', 'a31mb'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['abc\u202efed\u202c', 'abcfed'],
    ['a\u2066b\u2069\u200f', 'ab'],
    ['bell\u0007 and back\b', 'bell and back'],
    ['日本語 café 👩‍💻', '日本語 café 👩‍💻'],
  ])('%j becomes %j', (text, expected) => expect(cleanText(text)).toBe(expected));
});

describe('wrap', () => {
  it.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['', 10, []],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['see https://example.org/a/long/path now', 12, ['see', 'https://example.org/a/long/path', 'now']],
    ['one\u00a0· two', 6, ['one ·', 'two']],
    ['日本語の文章', 6, ['日本語', 'の文章']],
  ])('%j in %i columns', (text, width, expected) => expect(wrap(text, width)).toEqual(expected));
});

describe('forPeople', () => {
  it.each<[RegionId[], string, string, string]>([
    [[], '; said to ', '', ''],
    [['US-CA'], '; said to ', '', '; said to Californians'],
    [['JP', 'US-CA'], '; said to ', '', '; said to people in Japan and Californians'],
    [['EEA', 'GB', 'CH'], '', ': ', 'People in the EEA, people in the UK and people in Switzerland: '],
  ])('%j after %j', (scope, before, after, expected) => {
    expect(forPeople(scope, before, after)).toBe(expected);
  });
});

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['日本', 4],
    ['é', 1],
    ['👍', 2],
    ['“x”', 3],
  ])('%s takes %i', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('toText', () => {
  it('fits the width, but for links that stay whole', () => {
    for (const width of [40, 60, 80, 100]) {
      const lines = toText(sample(), { ...options, width, quotes: true }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width && !/https?:|mailto:/.test(line))).toEqual([]);
    }
  });

  it('says who, when and how long, and what stands in the way', () => {
    const text = toText(sample(), options);
    expect(text).toMatch(/^Privacy at Example\nExample Ltd · 1 March 2025 · 6,742 words, 27 minutes\n/);
    expect(text).toContain('Note  A list is announced and does not follow.');
  });

  it('puts the sensitive kinds first and those not collected apart', () => {
    const text = toText(sample(), options);
    expect(flat(text)).toContain('Health sensitive in EU, UK, California; said to Californians');
    expect(text.indexOf('Health')).toBeLessThan(text.indexOf('Name · Email address'));
    expect(text).toMatch(/Says it does not collect\nReligion or belief/);
  });

  it('names the recipients, and says for whom an opt-out is', () => {
    const text = toText(sample(), options);
    expect(text).toMatch(/Advertising +Adco/);
    expect(flat(text)).toContain(
      'Newsletters and calls People in Japan: by the link in the message, by email',
    );
    expect(text).toContain('mailto:privacy@example.org');
  });

  it('says what else is stated, and is silent on what is not', () => {
    const analysis = sample();
    const transfer = analysis.statements.find(({ id }) => id === 'international-transfer')!;
    expect(toText(analysis, options)).not.toContain('Also said');
    Object.assign(transfer, { value: 'yes', evidence: analysis.rights[0]!.evidence });
    expect(flat(toText(analysis, options))).toContain('Also said Leaves your country Says that it does');
  });

  it('shows each state by a shape and a word, and says a condition instead of naming it', () => {
    const text = toText(sample(), options);
    expect(text).toMatch(/● Stated +Get a copy of your data +Art\. 15/);
    expect(text).toMatch(/◐ With conditions +\S.+ +Art\. 17\n +“unless a law asks us to keep it”/);
    expect(text).toMatch(/○ Not found/);
  });

  it('lists the other laws that the policy speaks of, and only those', () => {
    const text = toText(sample(), options);
    expect(text).toMatch(/UK +0 of 1 rights: 1 not found +--law uk-gdpr/);
    expect(text).not.toMatch(/--law appi/);
  });

  it('shows quotes with lead-in, place and how sure we are, when asked', () => {
    const text = toText(sample(), { ...options, quotes: true });
    expect(text).toContain('“We do not collect the following: … religious beliefs”');
    expect(text).toContain('Unsure: read the sentence yourself · Privacy at Example');
    expect(text).toContain('Very sure · Privacy at Example · 1 more quote');
    expect(toText(sample(), options)).not.toContain('Very sure');
  });

  it('makes no claim where the language is not covered', () => {
    const warnings: Warning[] = [
      { id: 'language-not-covered', message: 'The text is not in English.', evidence: [] },
    ];
    const text = toText({ ...sample(), warnings }, options);
    expect(text).toContain('The text is not in English.');
    expect(text).not.toContain('Answers');
  });

  it('lets nothing through that acts on a terminal', () => {
    const analysis = sample();
    analysis.document.title = '\u001b]0;owned\u0007Title\u202e';
    analysis.optOuts[0]!.links = [{ href: 'https://a.example/\u001b[2J', text: 'x' }];

    expect(toText(analysis, { ...options, quotes: true })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });
});
