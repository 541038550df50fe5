import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { plotsOf } from '../../cli/compare/plots';
import { compareMany, compareVersions, countCorpus, wordDiff } from '../../lib/compare';
import type { ComparisonResult } from '../../lib/model';
import { COLUMNS, comparisonCsv } from '../../lib/report/compare/to-csv';
import { comparisonHtml } from '../../lib/report/compare/to-html';
import { comparisonJson } from '../../lib/report/compare/to-json';
import { comparisonText } from '../../lib/report/compare/to-text';
import { policy, read } from '../compare/policy';

const before = read(policy, 'before.md');
const after = read(
  policy
    .replace('We do not sell your', 'We sell your')
    .replace('two years', 'five years')
    .replace('We share your', 'Sometimes we share your')
    .replace('You may request that we delete your personal information.\n\n', ''),
  '=after.md',
);
const common = {
  schemaVersion: 1 as const,
  engine: { name: 'smallprint', version: '0', model: 'm' },
  failures: [
    {
      schemaVersion: 1 as const,
      source: 'gone.md',
      error: { code: 'not-found' as const, message: 'gone.md is not there.' },
    },
  ],
};
const corpus = () => {
  const count = countCorpus({ groupedBy: 'g' });
  for (const year of [2023, 2024, 2025]) {
    const { document, ...rest } = year === 2024 ? after : before;
    count.add(
      { ...rest, document: { ...document, effectiveDate: `${year}-01-01` } },
      year < 2025 ? 'old' : '<b>new',
    );
  }
  return count.result();
};
const results: Record<ComparisonResult['kind'], ComparisonResult> = {
  versions: { ...common, kind: 'versions', comparisons: [compareVersions(before, after)] },
  companies: { ...common, kind: 'companies', ...compareMany([before, after], ['gdpr']) },
  corpus: { ...common, kind: 'corpus', ...corpus() },
};
const kinds = Object.keys(results) as ComparisonResult['kind'][];

/** The same results, each claim so sure. */
const scored = (kind: 'versions' | 'companies', score: number): ComparisonResult =>
  JSON.parse(
    JSON.stringify(results[kind]).replace(/"score":[\d.]+/g, `"score":${score}`),
  ) as ComparisonResult;

const ajv = new Ajv({ allErrors: true, strict: false });
const schema = new URL('../../contract/comparison.schema.json', import.meta.url);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
const domOf = (kind: ComparisonResult['kind']) =>
  parseHTML(comparisonHtml(results[kind], { wordDiff, plots: plotsOf(results[kind]) })).document;

describe.each(kinds)('%s', (kind) => {
  test('as JSON keeps to the schema', () => {
    validate(JSON.parse(comparisonJson(results[kind])));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('as CSV has its columns and the failed input', () => {
    const lines = comparisonCsv(results[kind]).split('\n');
    expect(lines[0]).toBe(COLUMNS[kind].join(','));
    expect(lines.at(-2)).toContain('gone.md is not there.');
  });

  test('as a page stands alone: one style, one script of ours, nothing loaded', () => {
    const document = domOf(kind);
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).toMatch(
      /default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri/,
    );
    expect(document.querySelectorAll('style, script')).toHaveLength(2);
    expect(document.querySelectorAll('link, img, [src], [style], svg style')).toHaveLength(0);
    expect(document.documentElement.textContent).toContain('gone.md is not there.');
  });

  test('as text names what could not be read', () => {
    const text = comparisonText(results[kind], { width: 80, paint: (_, words) => words });
    expect(text).toContain('gone.md is not there.');
  });
});

test('what changed is told with both sentences, rewording folded', () => {
  const text = comparisonText(results.versions, { width: 100, paint: (_, words) => words });
  expect(text).toMatch(
    /Reversed\n─+\nSale of your data +Says no → Yes\n +Was: “We do not sell.*\n +Now: “We sell/,
  );
  expect(text).toMatch(/Gone\n─+\nHave it deleted/);
  expect(text).toMatch(/How long it is kept[^]*\+ for five years\n +− for two years/);
  const document = domOf('versions');
  expect(document.querySelector('ins')!.textContent).toBeTruthy();
  expect([...document.querySelectorAll('details b')].map((b) => b.textContent)).toEqual(['Reworded']);
});

test('a text that did not change has nothing to tell', () => {
  const { changes, reworded } = compareVersions(before, before);
  expect([...changes, ...reworded]).toEqual([]);
  const same = { ...results.versions, comparisons: [compareVersions(before, before)] } as ComparisonResult;
  expect(comparisonText(same, { width: 80, paint: (_, words) => words })).toContain('The text is the same.');
});

test('companies stand side by side, differences first', () => {
  const document = domOf('companies');
  const first = document.querySelector('.matrix tbody tr')!;
  expect(first.querySelector('th')!.textContent).toBe('Sale of your data');
  expect([...first.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
    expect.stringContaining('We do not sell'),
    expect.stringContaining('We sell'),
  ]);
  expect(document.querySelector('.heat')!.textContent).toContain('Ways to opt out');
});

test('a corpus has its pictures, and a group’s name is text', () => {
  const document = domOf('corpus');
  expect([...document.querySelectorAll('figure')].map(({ id }) => id)).toEqual(['plot-claims', 'plot-years']);
  expect(document.querySelectorAll('figure svg circle').length).toBeGreaterThan(20);
  expect(document.querySelector('th b')).toBeNull();
  expect(document.querySelector('.sortable')!.textContent).toContain('<b>new');
});

test('no cell of a table starts a formula', () => {
  expect(comparisonCsv(results.versions)).toContain("'=after.md");
});

test('CSV of companies parts particulars by kind, that of versions tells all of what came or went', () => {
  const one = read(
    'We share data with Stripe, our payment provider. Opt out [here](https://a.example/x).',
    'a.md',
  );
  const other = read('We share data with our payment provider. We keep your data for 2 years.', 'b.md');
  const rows = (result: ComparisonResult) => {
    const [head, ...lines] = comparisonCsv(result).trim().split('\n');
    return lines.map((line) => ({ head: head!.split(','), line }));
  };
  const companies = rows({ ...common, kind: 'companies', ...compareMany([one, other]) });
  expect(companies[0]!.head.slice(-4)).toEqual(['companies', 'ways', 'hosts', 'values']);
  const of = (id: string, source: string) =>
    companies.find(({ line }) => line.includes(`,${id},`) && line.includes(`,${source},`))!.line;
  expect(of('service-providers', 'a.md')).toMatch(/,Stripe,,,$/);
  expect(of('retention', 'b.md')).toMatch(/,,,,for 2 years$/);
  const versions = rows({ ...common, kind: 'versions', comparisons: [compareVersions(one, other)] });
  expect(versions.find(({ line }) => line.includes(',retention,'))!.line).toContain(',,said,for 2 years,,');
});

test.each([
  ['versions', /Now \(unsure\): “/, 'unsure: read the sentence yourself'],
  ['companies', /(?:Yes|Says no), unsure/, ', unsure'],
] as const)('%s: what we are unsure of says so', (kind, text, page) => {
  const pageOf = (result: ComparisonResult) => comparisonHtml(result, { wordDiff, plots: [] });
  const textOf = (result: ComparisonResult) =>
    comparisonText(result, { width: 80, paint: (_, words) => words });
  expect(textOf(scored(kind, 0.6))).toMatch(text);
  expect(pageOf(scored(kind, 0.6))).toContain(page);
  expect(textOf(scored(kind, 0.9))).not.toContain('unsure');
  expect(pageOf(scored(kind, 0.9))).not.toContain('unsure');
});
