import { expect, it } from 'vitest';
import { notesOf } from '../../lib/report/notes';
import { sample } from './sample';

const notes = notesOf(sample());
const line = (words: string) => {
  const note = notes.find(({ places }) => places[0]!.quote === words)!;
  return [note.group, note.title, note.detail, note.state, note.sensitive, note.maybe];
};

it.each([
  ['name', ['data', 'Name', '', null, false, false]],
  ['health data', ['data', 'Health', '', null, true, false]],
  ['religious beliefs', ['data', 'Religion or belief', '', 'denied', true, false]],
  ['courts', ['sharing', 'Authorities', '', null, false, false]],
  ['We do not sell your data.', ['sharing', 'Sale of your data', '', 'denied', false, false]],
  [
    'write to privacy@example.org',
    ['choice', 'Newsletters and calls', 'by the link in the message, by email', null, false, false],
  ],
  ['have it deleted', ['rights', 'Have it deleted', '', 'conditional', false, false]],
  ['for two years', ['keeping', 'How long it is kept', 'two years', null, false, false]],
  ['never card numbers', ['data', 'Card or bank account', '', 'denied', false, false]],
  ['copy', ['rights', 'Appeal a refusal', '', null, false, true]],
])('a note on "%s"', (words, expected) => {
  expect(line(words)).toEqual(expected);
});

it('numbers them in reading order', () => {
  expect(notes.map(({ number }) => number)).toEqual(notes.map((_, i) => i + 1));
  const places = notes.map(({ places }) => [places[0]!.segment, places[0]!.end] as const);
  expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d));
});

it('joins claims of one group that rest on the same words', () => {
  const analysis = sample();
  const [name, email] = analysis.dataCategories;
  email!.evidence = name!.evidence;
  expect(notesOf(analysis)[0]).toMatchObject({ title: 'Name, email address', score: 0.97123456 });
});

it('joins the places of one claim in a paragraph, and keeps what each adds', () => {
  const note = notes.find(({ title }) => title === 'Advertising')!;
  expect(note.places.map(({ quote }) => quote)).toEqual(['advertising partners such as Adco', 'Adco']);
});

it('leaves nothing out and makes nothing up', () => {
  const { dataCategories, recipients, services, statements, optOuts, rights, disclosures, denials } =
    sample();
  const claims = [
    ...[...dataCategories, ...recipients, ...services, ...statements],
    ...[...optOuts, ...rights, ...disclosures, ...denials],
  ];
  const places = new Set(notes.flatMap((n) => n.places.map((p) => `${p.segment}:${p.start}-${p.end}`)));
  const wanted = claims.flatMap((c) => c.evidence.map((e) => `${e.segment}:${e.start}-${e.end}`));
  for (const place of wanted) expect(places).toContain(place);
  // the possible right alone stands beside them
  expect(places.size).toBe(new Set(wanted).size + 1);
});
