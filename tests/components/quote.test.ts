import { describe, expect, it } from 'vitest';
import { eachOnce, quoteOf, type MarkedEvidence } from '../../components/view/quote';
import type { Segment } from '../../lib/model';

const segment = (id: number, text: string, more: Partial<Segment> = {}): Segment => ({
  id,
  part: 0,
  kind: 'paragraph',
  headings: [],
  text,
  links: [],
  topics: [],
  level: 0,
  headingIds: [],
  lead: null,
  cells: [],
  headerRow: null,
  runIn: null,
  sentences: [...text.matchAll(/[^.]+(?:\.\s*|$)/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  })),
  ...more,
});
const on = (where: Segment, quote: string, more: Partial<MarkedEvidence> = {}): MarkedEvidence => {
  const start = where.text.indexOf(quote);
  return { segment: where.id, start, end: start + quote.length, quote, ...more };
};
/** the quote in one line, marked words in [brackets] */
const shown = (segments: Segment[], evidence: MarkedEvidence) =>
  quoteOf(segments, evidence)
    .parts.map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('a quote', () => {
  const text = segment(0, 'First we greet. We sell your data to brokers. Then we rest.');

  it('is its sentence, the evidence marked', () => {
    expect(shown([text], on(text, 'sell your data'))).toBe('We [sell your data] to brokers.');
  });

  it('is not marked where all of it is evidence', () => {
    expect(shown([text], on(text, 'We sell your data to brokers.'))).toBe('We sell your data to brokers.');
  });

  it('marks the words that the engine names', () => {
    const marks = [
      { start: 19, end: 23 },
      { start: 37, end: 44 },
    ];
    expect(shown([text], on(text, 'We sell your data to brokers.', { marks }))).toBe(
      'We [sell] your data to [brokers].',
    );
  });

  it('marks whole words', () => {
    const denied = segment(0, 'We don’t sell “your data” to brokers.');
    const marks = [
      { start: 5, end: 8 },
      { start: 15, end: 19 },
    ];
    expect(shown([denied], on(denied, denied.text, { marks }))).toBe(
      'We [don’t] sell “[your] data” to brokers.',
    );
  });

  it('takes marks that overlap or lie outside', () => {
    const marks = [
      { start: 21, end: 28 },
      { start: 19, end: 23 },
      { start: 50, end: 55 },
    ];
    expect(shown([text], on(text, 'We sell your data to brokers.', { marks }))).toBe(
      'We [sell][ your] data to brokers.',
    );
  });

  it('brings the words that introduce its list', () => {
    const lead = segment(0, 'This is all. We do not collect:');
    const item = segment(1, 'biometric data', { kind: 'list-item', lead: 0 });
    expect(quoteOf([lead, item], on(item, 'biometric data')).lead).toBe('We do not collect:');
  });

  it('leaves out of its lead what comes between the announcement and the list', () => {
    const lead = segment(0, 'Examples of what we collect are given below. Please note that we sell nothing.');
    const item = segment(1, 'your location', { kind: 'list-item', lead: 0 });
    const whole = { segment: 0, start: 0, end: lead.text.length, quote: lead.text };
    expect(quoteOf([lead, item], on(item, 'your location', { lead: whole })).lead).toBe(
      'Examples of what we collect are given below.',
    );
  });

  it('brings of its lead the sentence that introduces by itself', () => {
    const lead = segment(0, 'Partners use our API. We also share your data with:');
    const item = segment(1, 'ad networks', { kind: 'list-item', lead: 0 });
    const whole = { segment: 0, start: 0, end: lead.text.length, quote: lead.text };
    expect(quoteOf([lead, item], on(item, 'ad networks', { lead: whole })).lead).toBe(
      'We also share your data with:',
    );
    // who does not do what would be lost
    const denied = segment(0, 'We never collect this. These kinds are meant:');
    const all = { segment: 0, start: 0, end: denied.text.length, quote: denied.text };
    expect(quoteOf([denied, item], on(item, 'ad networks', { lead: all })).lead).toBe(denied.text);
  });

  it.each([
    ['a sentence of its own', 'We share your data with partners.', null],
    [
      'a paragraph',
      'A note on places. In some countries, such data may be called sensitive by the law.',
      null,
    ],
    ['a fragment', 'Companies that help us.', 'Such data differs from survey to survey.'],
  ])('brings no paragraph that announces nothing to %s', (_, text, expected) => {
    const lead = segment(0, 'Such data differs from survey to survey.');
    const item = segment(1, text, { kind: 'list-item', lead: 0 });
    const quote = item.sentences.at(-1)!;
    const evidence = on(item, text.slice(quote.start, quote.end));
    expect(quoteOf([lead, item], evidence).lead).toBe(expected);
  });

  it('is cut at words where it is long, and says so', () => {
    const long = segment(0, `${'word '.repeat(200)}here ${'word '.repeat(200)}.`);
    const line = shown([long], on(long, 'here'));
    expect(line.length).toBeLessThan(320);
    expect(line).toMatch(/^… word .*\[here\].* word …$/);
  });

  it('survives a segment that is not there', () => {
    expect(shown([], { segment: 7, start: 0, end: 4, quote: 'gone' })).toBe('gone');
  });
});

it('of rows that say the same words, one is shown; under another lead they say something else', () => {
  const row = segment(1, 'Payment details');
  const lead = on(segment(0, 'We do not collect:'), 'We do not collect:');
  const twice = [on(row, 'Payment details'), { ...on(row, 'Payment details'), segment: 2 }];
  expect(eachOnce(twice)).toEqual([twice[0]]);
  expect(eachOnce([...twice, { ...on(row, 'Payment details'), lead }])).toHaveLength(2);
});
