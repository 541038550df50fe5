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
import { wholePage } from '../lib/extract/from-html';
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
  try {
    console.table(
      Object.fromEntries(Object.entries(ROWS).map(([name, extract]) => [name, row(name, extract)])),
    );
  } finally {
    rmSync(out, { recursive: true });
  }

  function row(name: string, extract: Extract): Record<string, string | number> {
    const folder = join(out, name.replace(/\W/g, '-'));
    mkdirSync(folder);
    const times = entries.map((page) => {
      const html = readFileSync(join(pages!, page.file), 'utf8');
      let best = Infinity;
      for (let turn = 0; turn < 3; turn++) {
        const dom = parseHTML(wholePage(html)).document as unknown as PageDocument;
        const start = performance.now();
        const text = extract(dom, page);
        best = Math.min(best, performance.now() - start);
        writeFileSync(join(folder, `${page.file}.txt`), text);
      }
      return best;
    });
    const [worst = '', totals = ''] = execFileSync('node', [join(pages!, 'score.mjs'), pages!, folder], {
      encoding: 'utf8',
    }).split('\n');
    const [, mean, median, under] = /mean (\S+) median (\S+) under 0\.9: (.*)/.exec(totals) ?? [];
    times.sort((a, b) => a - b);
    return {
      'mean F1': Number(mean),
      'median F1': Number(median),
      'under 0.9': under ?? '',
      'ms, median': Math.round(times[times.length >> 1]!),
      'ms, all': Math.round(times.reduce((sum, time) => sum + time, 0)),
      'worst three': worst.replace('worst: ', '').split(', ').slice(0, 3).join(', '),
    };
  }
}
