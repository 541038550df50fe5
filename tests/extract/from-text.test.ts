import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromText } from '../../lib/extract/from-text';
import { segment } from '../../lib/segment';
import { sharedData } from '../shared-data';

const outline = (text: string) =>
  fromText(text, { source: 'test' }).blocks.map((b) =>
    b.kind === 'heading'
      ? `h${b.level} ${b.text}`
      : b.kind === 'list-item'
        ? `${'-'.repeat(b.depth)} ${b.text}`
        : b.kind === 'paragraph'
          ? b.text
          : '',
  );

describe('plain text', () => {
  it('tells headings by their shape', () => {
    expect(
      outline(
        'Privacy Policy\n\nWe care about you and your data.\n\nFor Residents of Japan Only:\n\nThis notice is for you.\n\n1. Cookies\n\nWe set cookies.\n\n2. Sharing\n\nWe share nothing with anyone.',
      ),
    ).toEqual([
      'h1 Privacy Policy',
      'We care about you and your data.',
      'h2 For Residents of Japan Only:',
      'This notice is for you.',
      'h3 1. Cookies',
      'We set cookies.',
      'h3 2. Sharing',
      'We share nothing with anyone.',
    ]);
  });

  it('reads lists by marker and indentation', () => {
    expect(
      outline('We take:\n\n  1. People:\n    1. Name\n    2. Mail\n    No cards are taken.\n  2. Firms\n- x'),
    ).toEqual([
      'We take:',
      '- 1. People:',
      '-- 1. Name',
      '-- 2. Mail',
      'No cards are taken.',
      '- 2. Firms',
      '- x',
    ]);
    expect(outline('Not in these cases:\nA. by law\nB. to save a life')).toEqual([
      'Not in these cases:',
      '- A. by law',
      '- B. to save a life',
    ]);
  });

  it('joins lines that were wrapped', () => {
    const wrapped =
      'We collect the information that you give us when you open an account with\nus, and the information that your browser sends whenever you visit one of\nour pages, which is what every browser does.\n\nWe keep all of this information for as long as your account stays open and\nfor one year after you have closed it, unless the law of your country asks\nus to keep it longer.';
    expect(outline(wrapped)).toHaveLength(2);
  });

  it('takes control and bidirectional characters out', () => {
    expect(outline('We \u202ecollect\u202c\u0007 data\u200b here.')).toEqual(['We collect data here.']);
  });
});

describe('the seed policies', () => {
  const read = (name: string) => {
    const path = sharedData('seeds', name);
    return path ? segment([fromText(readFileSync(path, 'utf8'), { source: name })]) : null;
  };

  it('qualiteg: the sensitive list hangs on the sentence that denies it', ({ skip }) => {
    const segments = read('qualiteg.txt') ?? skip();
    const item = segments.find((s) => /^.{0,4}Health care and sex life$/.test(s.text))!;
    expect(segments[item.lead!]!.text).toMatch(/does not acquire personal information/);
    expect(item.headings.at(-1)).toBe('Restriction on Acquisition of Sensitive Personal Information');
  });

  it('visasq: regional notices scope what stands under them', ({ skip }) => {
    const segments = read('visasq.txt') ?? skip();
    const under = (text: string) => segments.find((s) => s.text.startsWith(text))!.headings;
    expect(under('Sale of Personal Information.')).toContain(
      'For Residents of the State of California Only:',
    );
    expect(under('We will charge you JPY 1,000')).toContain('For Residents of Japan Only:');
    const bank = segments.find((s) => /^.{0,4}Bank account$/.test(s.text))!;
    const parent = segments[bank.lead!]!;
    expect(parent.text).toMatch(/^.{0,4}Personal Information about Members/);
    expect(segments[parent.lead!]!.text).toMatch(/^We may collect the following/);
    // announced, but cut off before the list: nothing of what follows hangs on it
    const next = segments.find((s) => s.text.startsWith('Retention and Opt-Out Procedures.'))!;
    expect(next.lead).toBeNull();
  });
});
