import { expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { fromText } from '../../lib/extract/from-text';
import { flowsOf } from '../../lib/report/flows';
import { lawTable } from '../../lib/report/law-table';
import { notesOf } from '../../lib/report/notes';
import { outlineOf } from '../../lib/report/outline';
import { wordShares } from '../../lib/report/word-shares';
import type { Segment, TopicId } from '../../lib/model';
import { sample } from './sample';

const [pattern] = sample().segments;
const text = (id: number, words: string, more: Partial<Segment> = {}): Segment => ({
  ...pattern!,
  id,
  kind: 'paragraph',
  level: 0,
  text: words,
  ...more,
});
const heading = (id: number, words: string, level: number) =>
  text(id, words, { kind: 'heading', level, topics: [] });
const on = (id: TopicId) => ({ topics: [{ id, score: 0.9 }] });

const segments = [
  heading(0, 'Policy', 1),
  heading(1, 'What we take', 2),
  text(2, 'We take your name.', on('first-party-collection')),
  text(3, 'And then some.', { topics: [] }),
  heading(4, 'Choices', 2),
  text(5, 'Opt out here – now!', on('user-choice')),
];

it('counts words by the likeliest topic, those without one with the text before them', () => {
  const { words, totals, runs } = wordShares(segments);
  expect(words).toBe(16);
  expect(totals).toEqual([
    { group: 'data', words: 11, percent: 69 },
    { group: 'choice', words: 5, percent: 31 },
  ]);
  expect(runs.map((run) => [run.group, run.start, run.end])).toEqual([
    ['data', 0, 11],
    ['choice', 11, 16],
  ]);
});

it('counts a text as long as its head says that it is', () => {
  const { segments, document } = analyze([
    fromText('Privacy Policy\n\nWe take your name and/or e-mail address – 日本語の文も – and so on.', {
      ...{ source: 'policy.txt', url: null, retrievedAt: null },
    }),
  ]);
  expect(wordShares(segments).words).toBe(document.words);
});

it('parts the text at the outermost headings that are several', () => {
  expect(wordShares(segments).parts.map(({ title, start, end }) => [title, start, end])).toEqual([
    ['Policy', 0, 1],
    ['What we take', 1, 11],
    ['Choices', 11, 16],
  ]);
});

it('shares of an empty text are none', () => {
  expect(wordShares([])).toEqual({ words: 0, runs: [], totals: [], parts: [] });
});

it('lists the headings with their depth, words and what is noted below them', () => {
  const analysis = { ...sample(), segments };
  analysis.dataCategories = [
    {
      ...analysis.dataCategories[0]!,
      evidence: [{ segment: 2, start: 13, end: 17, quote: 'name' }],
    },
  ];
  const notes = notesOf(analysis).filter(({ places }) => places[0]!.segment === 2);
  expect(
    outlineOf(segments, notes).map((e) => [e.title, e.depth, e.words, e.groups.includes('data')]),
  ).toEqual([
    ['Policy', 0, 16, true],
    ['What we take', 1, 10, true],
    ['Choices', 1, 5, false],
  ]);
});

it('draws which data goes to whom only where a sentence names both', () => {
  const analysis = sample();
  const both = { segment: 4, start: 0, end: 60, quote: analysis.segments[4]!.text.slice(0, 60) };
  analysis.dataCategories[0]!.evidence.push(both);
  const { flows, unnamed, sources } = flowsOf(analysis);
  expect(flows.map(({ source, target, categories }) => [source, target, categories])).toEqual([
    ['who', 'advertisers', ['name']],
  ]);
  expect(sources.map(({ id }) => id)).toEqual(['who']);
  expect(unnamed.map(({ id }) => id)).toEqual(['government-legal', 'analytics-providers']);
});

it('draws what a list passes on to whom its first words name', () => {
  const analysis = sample();
  const lead = analysis.recipients[0]!.evidence[0]!;
  analysis.dataCategories[2]!.evidence = [{ segment: 3, start: 0, end: 9, quote: 'religious', lead }];
  expect(flowsOf(analysis).flows.map(({ source, target }) => [source, target])).toEqual([
    ['sensitive', 'advertisers'],
  ]);
});

it('quotes the item that says who gets it, where the words above the list say what', () => {
  const analysis = sample();
  const given = analysis.recipients[0]!;
  const data = { ...analysis.dataCategories[0]!.evidence[0]!, segment: 8, start: 0 };
  const item = { segment: 9, start: 0, end: 12, quote: 'with sellers', lead: data };
  analysis.dataCategories[0]!.evidence = [data];
  analysis.recipients = [{ ...given, companies: [], evidence: [item] }];
  const { flows } = flowsOf({ ...analysis, services: [] });
  expect(flows.map(({ evidence }) => evidence)).toEqual([[item]]);
});

it('puts laws side by side, blank where a law has no such item', () => {
  const table = lawTable(sample(), ['gdpr', 'uk-gdpr']);
  expect(table.laws.map(({ law, granted, rights }) => [law, granted, rights])).toEqual([
    ['gdpr', 2, 3],
    ['uk-gdpr', 0, 1],
  ]);
  const rows = table.groups.flatMap((group) => group.rows.map((row) => [group.id, row.id, row] as const));
  expect(rows.map(([group, id]) => `${group}: ${id}`)).toEqual([
    'see: access',
    'see: portability',
    'change: deletion',
  ]);
  expect(rows.map(([, , row]) => row.cells.map((cell) => cell?.item.status ?? null))).toEqual([
    ['stated', 'not-found'],
    ['not-found', null],
    ['conditional', null],
  ]);
});
