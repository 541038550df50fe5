import { describe, expect, it } from 'vitest';
import { csvHeader, csvRows, toCsv } from '../../lib/report/to-csv';
import { sample } from './sample';

/** Enough of a reader for what csv-stringify writes. */
function parse(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}

const records = (csv: string) => {
  const [head = [], ...rows] = parse(csv);
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index]])));
};

describe('toCsv', () => {
  it('rounds to four decimals, the certainty of the kind too', () => {
    const [row] = records(
      toCsv([{ ...sample(), document: { ...sample().document, kindScore: 0.123456789 } }]),
    );
    expect(row).toMatchObject({ finding: 'document', score: '0.1235' });
  });

  it('has one row for each finding, with its quote and its document', () => {
    const rows = records(toCsv([sample()]));
    const count = (finding: string) => rows.filter((row) => row.finding === finding).length;
    expect(count('document')).toBe(1);
    expect(count('data-category')).toBe(4);
    expect(count('statement')).toBe(5);
    expect(count('checklist-item')).toBe(4);
    expect(count('possible-right')).toBe(1);
    expect(rows.find((row) => row.id === 'religion-belief')).toMatchObject({
      ...{ state: 'not-collected', quote: 'religious beliefs', lead: 'We do not collect the following:' },
      ...{
        sensitive: 'gdpr-9',
        segment: '3',
        start: '0',
        end: '17',
        score: '0.9712',
        effective_date: '2025-03-01',
      },
    });
    expect(rows.every((row) => row.source === 'policies/sample.html')).toBe(true);
  });

  it('has one row for an input that failed', () => {
    const error = { code: 'empty', message: 'x.txt is empty.' } as const;
    const rows = records(toCsv([{ schemaVersion: 1, source: 'x.txt', error }]));
    expect(rows).toMatchObject([
      { source: 'x.txt', finding: 'error', id: 'empty', detail: 'x.txt is empty.' },
    ]);
  });

  it.each(['=HYPERLINK("http://evil.example","x")', '+1 800 555', '-2+3', '@SUM(A1)', '＝1+1'])(
    'disarms %s',
    (title) => {
      const analysis = sample();
      const [row] = records(
        csvHeader() + csvRows({ ...analysis, document: { ...analysis.document, title } }),
      );
      expect(row!.title).toBe(`'${title}`);
    },
  );

  it('disarms a formula behind a tab, which leaves with the other controls', () => {
    const analysis = sample();
    const title = '\u001b\t =1+1';
    const csv = csvRows({ ...analysis, document: { ...analysis.document, title } });

    expect(csv).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(parse(csv)[0]![3]).toBe("'=1+1");
  });
});
