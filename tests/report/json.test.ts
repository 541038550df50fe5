import { describe, expect, it } from 'vitest';
import type { Failure } from '../../lib/model';
import { stableJson, toJson, toNdjson } from '../../lib/report/to-json';
import { faults } from '../cli/contract';
import { sample } from './sample';

const failure: Failure = {
  schemaVersion: 1,
  source: 'x.txt',
  error: { code: 'empty', message: 'x.txt is empty: there is nothing to read.' },
};

describe('toJson', () => {
  it('keeps the contract, for an analysis and for a failure', () => {
    expect(faults(JSON.parse(toJson(sample())))).toEqual([]);
    expect(faults(JSON.parse(toNdjson(failure)))).toEqual([]);
  });

  it('gives the same bytes whatever order the fields were made in', () => {
    const reversed = JSON.parse(JSON.stringify(sample()), (_key, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as ReturnType<typeof sample>;
    expect(toJson(reversed)).toBe(toJson(sample()));
  });

  it('starts with what the contract names first', () => {
    expect(Object.keys(JSON.parse(toJson(sample())) as object).slice(0, 6)).toEqual([
      ...['schemaVersion', 'engine', 'document', 'segments', 'dataCategories', 'recipients'],
    ]);
  });

  it('names the engine before its version', () => {
    const { engine } = JSON.parse(toJson(sample())) as { engine: object };
    expect(Object.keys(engine)).toEqual(['name', 'version', 'model']);
  });

  it('rounds to four decimals', () => {
    expect(toNdjson(sample())).toContain('"score":0.9712,');
  });

  it('prints one line as NDJSON', () => {
    expect(toNdjson(sample())).not.toContain('\n');
  });

  it('prints of a segment what the contract has', () => {
    const { segments } = JSON.parse(toJson(sample())) as { segments: object[] };
    expect(Object.keys(segments[0]!)).toEqual(['id', 'part', 'kind', 'headings', 'text', 'links', 'topics']);
  });

  it.each([
    ['an escape sequence', '\u001b[31mred'],
    ['a C1 control', 'a\u009b31m'],
    ['a bidirectional override', 'abc\u202edef'],
    ['a line separator', 'a\u2028b'],
  ])('escapes %s and loses nothing', (_what, text) => {
    const json = stableJson({ text });
    expect(json).toMatch(/^[\n\x20-\x7e]*$/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});
