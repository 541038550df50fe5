import { describe, expect, it } from 'vitest';
import { findCues, settingAt } from '../../lib/classify/cue';
import { pickCues, rankCues } from '../../lib/classify/cue-rank';
import { DISCLOSURES } from '../../lib/classify/rankings/disclosures';
import { RIGHTS } from '../../lib/classify/rankings/rights';
import { readingOf, sentenceWith } from './reading-of';

const cuesOf = (text: string, id: string) => findCues(readingOf(text), 'right').get(id) ?? [];

describe('cues', () => {
  it.each([
    ['a phrase that stands alone', 'You have the right to erasure.', 'deletion', 1],
    ['a bare word where rights are spoken of', 'You have the right to access and erasure.', 'access', 1],
    ['a bare word that hangs on such a lead-in', 'You have the right to:\n\n- portability', 'portability', 1],
    ['a bare word below such a heading', '## Your rights\n\nErasure, where you ask.', 'deletion', 1],
    ['no bare word elsewhere', 'The deletion of logs is automatic.', 'deletion', 0],
    ['no authority’s access', 'We grant access to the service.', 'access', 0],
  ])('take %s', (_name, text, id, count) => {
    const sentences = new Set(cuesOf(text, id).map(({ sentence }) => sentence));
    expect([...sentences].filter(({ segment }) => segment.kind !== 'heading')).toHaveLength(count);
  });

  it('weigh less in a heading than in the sentence below it', () => {
    const cues = cuesOf('## Right to erasure\n\nYou have the right to erasure.', 'deletion');
    const of = (kind: string) => cues.find(({ sentence }) => sentence.segment.kind === kind)!;
    expect(of('heading').weight).toBeLessThan(of('paragraph').weight);
    expect(of('paragraph').athome).toBe(true);
  });

  it('weigh more in a heading that lists several', () => {
    const weightIn = (text: string) => cuesOf(text, 'deletion')[0]!.weight;
    expect(weightIn('## Right to erasure\n\nAsk us.')).toBeLessThan(0.5);
    expect(weightIn('## Right to erasure and data portability\n\nAsk us.')).toBeGreaterThan(0.5);
  });

  it('weigh less where the setting is further off', () => {
    const near = cuesOf('You have the right to access and erasure.', 'access')[0]!;
    const far = cuesOf('## Your rights\n\nAccess and erasure.', 'access').find(
      ({ sentence }) => sentence.segment.kind !== 'heading',
    )!;
    expect(far.weight).toBeLessThan(near.weight);
  });

  it('know when they are turned round', () => {
    expect(cuesOf('You do not have the right to erasure.', 'deletion').every(({ negated }) => negated)).toBe(
      true,
    );
    expect(cuesOf('You have the right to erasure.', 'deletion').some(({ negated }) => negated)).toBe(false);
  });

  it('carry the lead-in they hang on', () => {
    const [cue] = cuesOf('You have the right to:\n\n- have your data deleted', 'deletion');
    expect(cue!.evidence).toMatchObject({
      quote: 'have your data deleted',
      lead: { quote: 'You have the right to:' },
    });
  });
});

describe('ranking', () => {
  const ranked = (text: string, id: string) =>
    rankCues(readingOf(text), cuesOf(text, id), RIGHTS).map(
      ({ sentence: { segment } }) => `${segment.kind} ${segment.id}`,
    );

  it('puts a sentence before its heading', () => {
    expect(ranked('## Right to erasure\n\nYou have the right to erasure.', 'deletion')).toEqual([
      'paragraph 1',
      'heading 0',
    ]);
  });

  it('puts the place that means to say it before one that mentions it', () => {
    const text =
      'The right to erasure is explained below.\n\n## Right to erasure\n\nYou have the right to erasure of your data.';
    expect(ranked(text, 'deletion')[0]).toBe('paragraph 2');
  });

  const twice = 'You have the right to erasure.\n\nYou have the right to erasure.';
  it.each([
    ['keeps reading order where nothing else decides', DISCLOSURES, ['paragraph 0', 'paragraph 1']],
    ['looks for rights late in the text', RIGHTS, ['paragraph 1', 'paragraph 0']],
  ])('%s', (_name, ranking, expected) => {
    const cues = rankCues(readingOf(twice), cuesOf(twice, 'deletion'), ranking);
    expect(cues.map(({ sentence: { segment } }) => `${segment.kind} ${segment.id}`)).toEqual(expected);
  });

  it('takes each sentence once', () => {
    const text = 'You have the right to erasure; you can delete your account.';
    const cues = cuesOf(text, 'deletion');
    expect(cues.length).toBeGreaterThan(1);
    expect(rankCues(readingOf(text), cues, RIGHTS)).toHaveLength(1);
  });

  it('quotes other words second where the best are said twice', () => {
    const reading = readingOf(`You have the right to erasure of copies.\n\n${twice}`);
    const ranked = rankCues(reading, findCues(reading, 'right').get('deletion')!, RIGHTS);
    const quotes = pickCues(reading, ranked, 6).map(({ evidence }) => evidence.quote);
    expect(new Set(quotes.slice(0, 2)).size).toBe(2);
    expect(quotes).toHaveLength(ranked.length);
  });
});

describe('how near a setting is', () => {
  it.each([
    ['in the sentence', 'You have rights: access.', 'access', 'sentence'],
    ['in the lead-in', 'You have the right to:\n\n- access', 'access', 'lead'],
    ['in the segment', 'You have rights. Among them is access.', 'access', 'segment'],
    ['in a heading', '## Your rights\n\nAmong them is access.', 'access', 'heading'],
    ['nowhere', 'Among them is access.', 'access', null],
    ['too far up', '# Your rights\n\n## a\n\n### b\n\nAmong them is access.', 'access', null],
  ])('%s', (_name, text, words, expected) => {
    const reading = readingOf(text);
    expect(settingAt(reading, sentenceWith(reading, words), 'rights')).toBe(expected);
  });
});
