import { expect, test } from 'vitest';
import vocabulary from '../../contract/vocabulary.json';
import { vocabularyEntries } from '../../lib/report/vocabulary/entries';
import { vocabularyCsv } from '../../lib/report/vocabulary/to-csv';
import { vocabularyJson } from '../../lib/report/vocabulary/to-json';
import { vocabularyText } from '../../lib/report/vocabulary/to-text';

const plain = (_: unknown, text: string) => text;

test('holds every id of the contract with its definition', () => {
  const lists = Object.values(vocabulary).filter(Array.isArray).flat() as { id?: string }[];
  const ids = lists.flatMap((entry) => entry.id ?? []).filter((id) => !NOT_LISTED.includes(id));
  const entries = vocabularyEntries();
  expect([...new Set(entries.map(({ id }) => id))].sort()).toEqual([...new Set(ids)].sort());
  expect(entries.filter(({ definition }) => definition === '')).toEqual([]);
});

test('tells what health is called elsewhere, for reading, in a table and as data', () => {
  const entries = vocabularyEntries(['health']);
  const text = vocabularyText(entries, 80, plain);
  for (const part of ['pd:MedicalHealth', 'Art. 9(1)', 'Art. 2(3)', 'Health info', 'https://w3id.org/dpv'])
    expect(text).toContain(part);
  const [header, row] = vocabularyCsv(entries).split('\n');
  expect(header).toBe('kind,id,label,definition,sensitive,dpv,ccpa,gdpr,appi,opp-115,apple,google,laws');
  expect(row).toMatch(/^data-category,health,Health,/);
  const { systems, entries: data } = JSON.parse(vocabularyJson(entries));
  expect(systems).toHaveLength(7);
  expect(data[0]).toMatchObject({ id: 'health', terms: { dpv: ['pd:MedicalHealth'] } });
});

test('a right is shown with the articles of every law that grants it', () => {
  const [access] = vocabularyEntries(['access']);
  expect(access!.laws.map(({ law }) => law)).toEqual(expect.arrayContaining(['gdpr', 'ccpa', 'appi']));
});

/** What a data category or statement can be: values of fields, no ids of their own. */
const NOT_LISTED = ['collected', 'not-collected'];
