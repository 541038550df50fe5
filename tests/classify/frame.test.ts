import { describe, expect, it } from 'vitest';
import { actsOf, frameAt, inheritedFrame } from '../../lib/classify/frame';
import { readingOf, sentenceWith, tokenAt } from './reading-of';

/** What governs `words` in the text: "act source", with "not" before it where it is turned round. */
function frame(markdown: string, words: string): string | null {
  const reading = readingOf(markdown);
  const sentence = sentenceWith(reading, words);
  const found = frameAt(reading, sentence, tokenAt(sentence, words));
  return found && `${found.act.negator ? 'not ' : ''}${found.act.id} ${found.source}`;
}

describe('the act that governs words', () => {
  it.each([
    ['stands before them', 'We collect your email address.', 'email', 'collect own'],
    ['is turned by "not"', 'We do not collect your email address.', 'email', 'not collect own'],
    ['is turned by a contraction', 'We don’t collect your email address.', 'email', 'not collect own'],
    ['is turned by "never"', 'We never share your email address.', 'email', 'not share own'],
    ['is turned by "cannot"', 'We cannot collect your email address.', 'email', 'not collect own'],
    [
      'is turned by "neither … nor"',
      'We neither sell nor share your email address.',
      'email',
      'not share own',
    ],
    ['is turned by "no" in the passive', 'No email address is collected.', 'email', 'not collect own'],
    ['stands after them in the passive', 'Your email address is collected.', 'email', 'collect own'],
    ['stands after them, turned', 'Your email address is not collected.', 'email', 'not collect own'],
    ['is not turned by "not only"', 'We not only collect your email address.', 'email', 'collect own'],
    [
      'is not turned by "including but not limited to"',
      'We collect data, including but not limited to your email.',
      'email',
      'collect own',
    ],
    [
      'is not turned by a wish',
      'If you do not want us to collect your email address, say so.',
      'email',
      'collect own',
    ],
    [
      'is turned before "but" alone',
      'We do not collect your name, but we collect your email address.',
      'email',
      'collect own',
    ],
    [
      'keeps its turn before "but"',
      'We do not collect your name, but we collect your email address.',
      'name',
      'not collect own',
    ],
    [
      'is said anew after a semicolon',
      'We do not sell data; we collect your email address.',
      'email',
      'collect own',
    ],
    [
      'is said anew after "and we"',
      'We do not sell data and we collect your email address.',
      'email',
      'collect own',
    ],
    ['may be a sale', 'We sell your email address.', 'email', 'sell own'],
  ])('%s', (_name, text, words, expected) => {
    expect(frame(text, words)).toBe(expected);
  });

  it.each([
    ['a lead-in', 'We collect:\n\n- your email address', 'email', 'collect lead'],
    [
      'a lead-in that turns it',
      'We do not collect the following:\n\n- your email address\n- your age',
      'age',
      'not collect lead',
    ],
    [
      'the lead-in of a lead-in',
      'We do not collect:\n\n- contacts:\n  - your email address',
      'email',
      'not collect lead',
    ],
    ['a heading', '## Information we collect\n\n- your email address', 'email', 'collect heading'],
    [
      'the nearest heading',
      '## Information we collect\n\n### What we do not collect\n\n- your age',
      'age',
      'not collect heading',
    ],
    [
      'the header of a table',
      '| Data we share | Why |\n|--|--|\n| email address | support |',
      'email',
      'share header',
    ],
    ['nobody', 'Your email address.', 'email', null],
  ])('is inherited from %s', (_name, text, words, expected) => {
    expect(frame(text, words)).toBe(expected);
  });

  it('is its own where a lead-in says otherwise', () => {
    expect(frame('We do not share:\n\n- cards; we collect your email address', 'email')).toBe('collect own');
  });

  it('is not the next list’s', () => {
    expect(frame('We do not collect:\n\n- age\n\nWe share:\n\n- email', 'email')).toBe('share lead');
  });
});

describe('what a sentence inherits', () => {
  it('passes over its own words', () => {
    const reading = readingOf('We do not collect:\n\n- data that we share');
    const found = inheritedFrame(reading, sentenceWith(reading, 'that we share'));
    expect([found?.act.id, found?.source, found?.act.negator !== null]).toEqual(['collect', 'lead', true]);
  });
});

describe('the acts of a sentence', () => {
  it.each([
    ['We collect, use and share data.', ['collect', 'use', 'share']],
    ['We do not collect or sell data.', ['not collect', 'not sell']],
    ['You log in.', []],
    ['The sale of all our assets.', []],
    ['Membership of a trade union.', []],
  ])('of "%s"', (text, expected) => {
    const reading = readingOf(text);
    const acts = actsOf(reading.sentences.flat()[0]!);
    expect(acts.map(({ id, negator }) => (negator ? `not ${id}` : id))).toEqual(expected);
  });
});
