import type { Failure } from '../../lib/model';
import { cleanText } from '../../lib/report/clean-text';
import type { TextOptions } from '../../lib/report/to-text';
import type { Result } from '../../lib/report/to-json';

/** How results become a stream of text: before the first, each of them, after the last. */
export interface Format {
  before: string;
  each(result: Result, index: number): string;
  after: string;
  /** makes the file that was asked for from all of these, where it is no stream of them; paths */
  assemble?: (rows: string, output: string) => Promise<void>;
}

/** Which rows a table of results has. */
export type Table = 'findings' | 'policies' | 'both' | 'analyses';

export interface FormatOptions {
  table?: Table;
  /** false: the one result stands alone; true: a list, even of one */
  several: boolean;
  /** asked for by the formats made for people alone: guessing a law loads the time zones */
  text: () => TextOptions;
}

export const FORMATS = [
  'text',
  'json',
  'ndjson',
  'csv',
  'markdown',
  'html',
  'jsonld',
  'parquet',
  'duckdb',
] as const;
export type FormatName = (typeof FORMATS)[number];

/** Loads what one format needs and no more. */
export async function formatOf(name: FormatName, options: FormatOptions): Promise<Format> {
  return makers[name](options);
}

const makers: Record<FormatName, (options: FormatOptions) => Promise<Format>> = {
  async text({ several, text: options }) {
    const text = options();
    const [{ toText }, { isFailure }] = await Promise.all([
      import('../../lib/report/to-text'),
      import('../../lib/report/to-json'),
    ]);
    const one = (result: Result) => (isFailure(result) ? failureLine(result) : toText(result, text));
    if (!several) return plain((result) => (isFailure(result) ? '' : toText(result, text)));
    const rule = `\n${'═'.repeat(text.width)}\n\n`;
    return plain((result, index) => (index > 0 ? rule : '') + one(result));
  },
  async json({ several }) {
    const { toJson } = await import('../../lib/report/to-json');
    return listOf(several, toJson);
  },
  async ndjson() {
    const { toNdjson } = await import('../../lib/report/to-json');
    return plain((result) => `${toNdjson(result)}\n`);
  },
  async csv({ table }) {
    const { csvFormat } = await import('./tables/csv-format');
    return csvFormat(table);
  },
  async parquet({ table }) {
    const { parquetFormat } = await import('./tables/table-formats');
    return parquetFormat(table);
  },
  async duckdb() {
    const { duckdbFormat } = await import('./tables/table-formats');
    return duckdbFormat();
  },
  async markdown({ text: options }) {
    const text = options();
    const { toMarkdown } = await import('../../lib/report/to-markdown');
    return plain((result, index) => (index > 0 ? '\n---\n\n' : '') + toMarkdown(result, text));
  },
  async html({ text: options }) {
    const text = options();
    const { htmlArticle, htmlEnd, htmlStart } = await import('../../lib/report/to-html');
    return {
      before: htmlStart(),
      each: (result, index) => htmlArticle(result, index, text),
      after: htmlEnd(),
    };
  },
  async jsonld({ several }) {
    const { toJsonLd } = await import('../../lib/report/to-jsonld');
    return listOf(several, toJsonLd);
  },
};

/** A JSON array that is written piece by piece, or the one value. */
export function listOf(several: boolean, toJson: (result: Result) => string): Format {
  if (!several) return plain((result) => `${toJson(result)}\n`);
  return {
    before: '[\n',
    each: (result, index) => (index > 0 ? ',\n' : '') + toJson(result),
    after: '\n]\n',
  };
}

/** Results one after the other, with nothing around them. */
export function plain(each: Format['each']): Format {
  return { before: '', each, after: '' };
}

/** The sentence of an input that failed, where people read it. */
export function failureLine({ error }: Failure): string {
  return `${cleanText(error.message)}\n`;
}
