/**
 * `npx tsx benchmarks/extraction.ts`: token F1 on the shared pages by their own score.mjs, ours beside Readability
 * alone and the whole body, with milliseconds on the same parsed page (medians over the pages).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { textOf } from '../lib/extract/draft';
import { fromDom, type PageDocument } from '../lib/extract/from-dom';

import { sharedData } from '../tests/shared-data';

interface PageEntry {
  file: string;
  kind: string;
  language: string;
  url: string;
}

type Extract = (dom: PageDocument, page: PageEntry) => string;

const ROWS: Record<string, Extract> = {
  ours: (dom, { file, url }) =>
    fromDom(dom, { source: file, url: url || null })
      .blocks.map(textOf)
      .join('\n'),
  'Readability alone': (dom) => {
    try {
      return new Readability(dom).parse()?.textContent ?? '';
    } catch {
      // it throws on one page where the parser builds no body
      return '';
    }
  },
  'whole body': (dom) => dom.body.textContent ?? '',
};

const pages = sharedData('pages');
if (pages) {
  const entries = (JSON.parse(readFileSync(join(pages, 'index.json'), 'utf8')) as PageEntry[]).filter(
    ({ file, kind, language }) => file.endsWith('.html') && kind !== 'other' && language === 'en',
  );
  const out = mkdtempSync(join(tmpdir(), 'extraction-'));
  const times = new Map(Object.keys(ROWS).map((name): [string, number[]] => [name, []]));
  try {
    // all rows page by page, so that a busy moment of the machine hits each alike
    for (const page of entries)
      for (const [name, extract] of Object.entries(ROWS)) times.get(name)!.push(measure(page, name, extract));
    console.table(Object.fromEntries(Object.keys(ROWS).map((name) => [name, row(name)])));
  } finally {
    rmSync(out, { recursive: true });
  }

  function folderOf(name: string): string {
    return join(out, name.replace(/\W/g, '-'));
  }

  /** Best of three, milliseconds; each time on a page parsed anew, as Readability changes it. */
  function measure(page: PageEntry, name: string, extract: Extract): number {
    const html = readFileSync(join(pages!, page.file), 'utf8');
    mkdirSync(folderOf(name), { recursive: true });
    let best = Infinity;
    for (let turn = 0; turn < 3; turn++) {
      const dom = parseHTML(html).document as unknown as PageDocument;
      const start = performance.now();
      const text = extract(dom, page);
      best = Math.min(best, performance.now() - start);
      if (turn === 0) writeFileSync(join(folderOf(name), `${page.file}.txt`), text);
    }
    return best;
  }

  function row(name: string): Record<string, string | number> {
    const scored = execFileSync('node', [join(pages!, 'score.mjs'), pages!, folderOf(name)], {
      encoding: 'utf8',
    });
    const [worst = '', totals = ''] = scored.split('\n');
    const [, mean, median, under] = /mean (\S+) median (\S+) under 0\.9: (.*)/.exec(totals) ?? [];
    const sorted = times.get(name)!.sort((a, b) => a - b);
    return {
      'mean F1': Number(mean),
      'median F1': Number(median),
      'under 0.9': under ?? '',
      'ms, median': Math.round(sorted[sorted.length >> 1]!),
      'ms, all': Math.round(sorted.reduce((sum, time) => sum + time, 0)),
      'worst three': worst.replace('worst: ', '').split(', ').slice(0, 3).join(', '),
    };
  }
}
