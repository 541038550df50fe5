import { expect, it } from 'vitest';
import { english } from '../../components/strings/en';
import { changeWords } from '../../components/view/compare/part-words';
import type { Change, ClaimKind } from '../../lib/model/comparison';

const claim = (kind: ClaimKind, value: string) => ({
  ...{ key: 'x', kind, id: 'health', law: null, value, parts: [], scope: [], score: 0.9, evidence: [] },
});
const change = (kind: ClaimKind, before: string | null, after: string | null): Change => ({
  ...{ key: 'x', kind, id: 'health', law: null, change: 'changed', came: [], went: [] },
  before: before === null ? null : claim(kind, before),
  after: after === null ? null : claim(kind, after),
});

it.each<[string, Change, string]>([
  ['a promise that is gone', change('data', 'not-collected', null), 'Was: not collected'],
  ['a promise that is new', change('recipient', null, 'denied'), 'Now: no'],
  ['a practice that is new', change('statement', null, 'yes'), 'Now: yes'],
  ['a right with strings', change('right', null, 'conditional'), 'Now: with conditions'],
  ['data that is new, as its name says', change('data', null, 'collected'), ''],
  ['what turned', change('data', 'not-collected', 'collected'), 'Was: not collected. Now: collected'],
])('%s', (_, given, expected) => expect(changeWords(given, english)).toBe(expected));
