/**
 * Token F1 on the shared pages by their own score.mjs: ours beside Readability, defuddle and the whole body, each on
 * the same parsed page and with its blocks kept apart, with the milliseconds that each takes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parsePage } from '../cli/input/parse-html';
import { flatText } from '../lib/extract/flat-text';
import { fromDom, type PageDocument } from '../lib/extract/from-dom';
import { segment } from '../lib/segment';

interface PageEntry {
  file: string;
  kind: string;
  language: string;
  url: string;
}

type Extract = (dom: PageDocument, page: PageEntry) => string;

const PEERS: Record<string, Extract> = {
  smallprint: (dom, { file, url }) =>
    segment([fromDom(dom, { source: file, url: url || null })])
      .map(({ text }) => text)
      .join('\n'),
  Readability: (dom) => textOf(orNothing(() => new Readability(dom).parse()?.content)),
  defuddle: (dom, { url }) =>
    textOf(orNothing(() => new DefuddleClass(dom as never, { url: url || 'about:blank' }).parse().content)),
  'whole body': (dom) => [...flatText(dom.body)].map((text) => text ?? '\n').join(''),
};

/** Rows by peer; `pages` is the folder with index.json and score.mjs. */
export function measureExtraction(pages: string): Record<string, Record<string, string | number>> {
  const index = JSON.parse(readFileSync(join(pages, 'index.json'), 'utf8')) as PageEntry[];
  const scored = index.filter(
    ({ file, kind, language }) => file.endsWith('.html') && kind !== 'other' && language === 'en',
  );
  const out = mkdtempSync(join(tmpdir(), 'extraction-'));
  try {
    const times: Record<string, number[]> = {};
    // all peers page by page, so that a busy moment of the machine hits each alike
    for (const page of scored)
      for (const [name, extract] of Object.entries(PEERS))
        (times[name] ??= []).push(measure(pages, page, extract, join(out, name)));
    return Object.fromEntries(
      Object.keys(PEERS).map((name) => [name, row(pages, join(out, name), times[name]!)]),
    );
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Median of three, milliseconds; each time on a page parsed anew, as some change it. */
function measure(pages: string, page: PageEntry, extract: Extract, folder: string): number {
  const html = readFileSync(join(pages, page.file), 'utf8');
  mkdirSync(folder, { recursive: true });
  const times = [0, 1, 2].map((turn) => {
    const dom = parsePage(html) as unknown as PageDocument;
    const start = performance.now();
    const text = extract(dom, page);
    const time = performance.now() - start;
    if (turn === 0) writeFileSync(join(folder, `${page.file}.txt`), text);
    return time;
  });
  return medianOf(times);
}

function row(pages: string, folder: string, times: number[]): Record<string, string | number> {
  const printed = execFileSync('node', [join(pages, 'score.mjs'), pages, folder], { encoding: 'utf8' });
  const [worst = '', totals = ''] = printed.split('\n');
  const [, mean, median, under] = /mean (\S+) median (\S+) under 0\.9: (.*)/.exec(totals) ?? [];
  return {
    'mean F1': Number(mean),
    'median F1': Number(median),
    'under 0.9': under ?? '',
    'ms, median': Math.round(medianOf(times)),
    'ms, all': Math.round(times.reduce((sum, time) => sum + time, 0)),
    'worst three': worst.replace('worst: ', '').split(', ').slice(0, 3).join(', '),
  };
}

function medianOf(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function textOf(html: string | null | undefined): string {
  return [...flatText(parsePage(`<body>${html ?? ''}</body>`).body)].map((text) => text ?? '\n').join('');
}

/** Some throw on pages that they cannot make out. */
function orNothing(extract: () => string | null | undefined): string | null | undefined {
  try {
    return extract();
  } catch {
    return null;
  }
}
