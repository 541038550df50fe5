/**
 * `npm run bench batch [INPUTS]`: kilobytes of text a second of one core's time by stage, from text and from HTML,
 * beside compromise alone and Readability alone; then the command over many inputs, by number of jobs, with the
 * memory of all its processes. Needs the shared data.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import { parsePage } from '../cli/input/parse-html';
import { analyze } from '../lib/analyze';
import { fromHtml } from '../lib/extract/from-html';
import { fromMarkdown } from '../lib/extract/from-markdown';
import type { Document } from '../lib/model';
import { toNdjson } from '../lib/report/to-json';
import { segment } from '../lib/segment';
import { sharedData } from '../tests/shared-data';
// @ts-expect-error a script without types
import { builtCli } from '../scripts/built-cli.mjs';

const textOf = (document: Document) => segment([document]).reduce((sum, { text }) => sum + text.length, 0);

/** kB of extracted text a second of processor time, so that a busy machine does not count. */
function throughput<Item>(items: Item[], kilobytes: number, work: (item: Item) => unknown): number {
  items.slice(0, 5).forEach(work);
  const before = process.cpuUsage();
  items.forEach(work);
  const { user, system } = process.cpuUsage(before);
  return Math.round(kilobytes / ((user + system) / 1e6));
}

export function stageRows(): Record<string, { 'kB/s': number }> {
  const corpus = sharedData('corpus', 'policies.jsonl.gz');
  const pages = sharedData('pages');
  if (!corpus || !pages) return {};
  const texts = gunzipSync(readFileSync(corpus))
    .toString()
    .split('\n')
    .slice(0, 80)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const documents = texts.map((text) => fromMarkdown(text, { source: 'bench' }));
  const kilobytes = documents.reduce((sum, each) => sum + textOf(each), 0) / 1e3;
  const analyses = documents.map((each) => analyze([each]));
  const html = readdirSync(pages)
    .filter((file) => /privacy-policy\.html$/.test(file))
    .map((file) => readFileSync(join(pages, file), 'utf8'));
  const read = (page: string) =>
    fromHtml(page, { source: 'bench', url: null, retrievedAt: null, parse: parsePage });
  const extracted = html.reduce((sum, page) => sum + textOf(read(page)), 0) / 1e3;
  const row = (rate: number) => ({ 'kB/s': rate });
  return {
    'text: the whole way': row(
      throughput(texts, kilobytes, (text) => toNdjson(analyze([fromMarkdown(text, { source: 'bench' })]))),
    ),
    'text: to blocks': row(throughput(texts, kilobytes, (text) => fromMarkdown(text, { source: 'bench' }))),
    'blocks to segments': row(throughput(documents, kilobytes, (each) => segment([each]))),
    'blocks to analysis': row(throughput(documents, kilobytes, (each) => analyze([each]))),
    'analysis to JSON': row(throughput(analyses, kilobytes, toNdjson)),
    'compromise alone': row(
      throughput(texts.slice(0, 20), kilobytesOf(texts.slice(0, 20)), (text) => nlp(text).json()),
    ),
    'HTML: the whole way': row(throughput(html, extracted, (page) => toNdjson(analyze([read(page)])))),
    'HTML: to blocks': row(throughput(html, extracted, read)),
    'HTML: parsing alone': row(throughput(html, extracted, parsePage)),
    'parsing and Readability alone': row(
      throughput(html, extracted, (page) => {
        try {
          return new Readability(parsePage(page) as never).parse();
        } catch {
          return null; // it throws where the parser builds no body
        }
      }),
    ),
  };
}

const kilobytesOf = (texts: string[]) => texts.reduce((sum, text) => sum + text.length, 0) / 1e3;

/** The command over so many inputs: the corpus again and again under new names. */
export async function runRows(counts: number[], jobs: number[]): Promise<Record<string, object>> {
  const corpus = sharedData('corpus', 'policies.jsonl.gz');
  if (!corpus) return {};
  const lines = gunzipSync(readFileSync(corpus)).toString().trimEnd().split('\n');
  const folder = mkdtempSync(join(tmpdir(), 'smallprint-bench-'));
  const rows: Record<string, object> = {};
  try {
    for (const count of counts) {
      const path = join(folder, `${count}.jsonl`);
      repeatTo(path, lines, count);
      for (const each of jobs) rows[`${count} inputs, ${each} jobs`] = await run(path, count, each);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}

/** In pieces: 20,000 policies are longer than a string may be. */
function repeatTo(path: string, lines: string[], count: number): void {
  writeFileSync(path, '');
  for (let at = 0; at < count; at += lines.length)
    appendFileSync(path, `${lines.slice(0, count - at).join('\n')}\n`);
}

async function run(path: string, count: number, jobs: number): Promise<object> {
  const start = performance.now();
  const args = [
    builtCli() as string,
    'analyze',
    path,
    '--format',
    'csv',
    '--table',
    'policies',
    '--jobs',
    `${jobs}`,
  ];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  let most = 0;
  const looks = setInterval(() => (most = Math.max(most, residentMegabytes(child.pid!))), 500);
  await new Promise((done) => child.on('close', done));
  clearInterval(looks);
  const seconds = (performance.now() - start) / 1e3;
  const million = ((seconds / count) * 1e6) / 3600;
  return {
    'policies/s': (count / seconds).toFixed(1),
    'MB resident': most,
    'hours for a million': million.toFixed(1),
  };
}

/** Of a process and its children, as Linux tells; 0 elsewhere. */
function residentMegabytes(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    return (
      Math.round((pages * 4096) / 1e6) +
      children.reduce((sum, child) => sum + residentMegabytes(Number(child)), 0)
    );
  } catch {
    return 0;
  }
}
