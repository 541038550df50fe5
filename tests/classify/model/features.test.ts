import { describe, expect, it } from 'vitest';
import { createFeatureReader, TABLE_BITS, type TopicInput } from '../../../lib/classify/model/features';

const text = 'We share your data with partners.';

function rowsOf(read: ReturnType<typeof createFeatureReader>, input: TopicInput): number[] {
  const { rows, length } = read(input);
  return [...rows.subarray(0, length)].sort((a, b) => a - b);
}

describe('createFeatureReader', () => {
  it('reads the same whatever was read before', () => {
    const used = createFeatureReader();
    used({ text: 'Something else, and longer than the other.', before: text, headings: ['Cookies'] });
    expect(rowsOf(used, { text })).toEqual(rowsOf(createFeatureReader(), { text }));
  });

  it('keeps to the table', () => {
    const rows = rowsOf(createFeatureReader(), {
      text,
      before: 'Before.',
      after: 'After.',
      headings: ['One'],
    });
    expect(rows[0]).toBeGreaterThanOrEqual(0);
    expect(rows.at(-1)).toBeLessThan(1 << TABLE_BITS);
  });

  const contexts: [name: string, input: TopicInput][] = [
    ['before', { text, before: 'Cookies' }],
    ['after', { text, after: 'Cookies' }],
    ['the innermost heading', { text, headings: ['Cookies'] }],
  ];
  it.each(contexts)('gives words in %s other rows than the text', (_name, input) => {
    const read = createFeatureReader();
    const alone = rowsOf(read, { text });
    const own = rowsOf(read, { text: 'Cookies' });
    const added = rowsOf(read, input).filter((row) => !alone.includes(row));
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter((row) => own.includes(row))).toEqual([]);
  });

  it('counts a word once a field', () => {
    const read = createFeatureReader();
    expect(rowsOf(read, { text: 'x', before: 'data' })).toEqual(rowsOf(read, { text: 'x', before: 'data' }));
    const once = rowsOf(read, { text: 'x', before: 'data data' }).length;
    expect(rowsOf(read, { text: 'x', before: 'data data data data' }).length).toBe(once);
  });

  it('outgrows its first buffers', () => {
    const letter = (n: number): string => String.fromCharCode(97 + (n % 26));
    const spelt = (_: unknown, i: number): string => letter(i) + letter(i / 26) + letter(i / 676);
    const words = Array.from({ length: 2900 }, spelt);
    expect(createFeatureReader()({ text: words.join(' ') }).length).toBeGreaterThan(4096);
  });
});
