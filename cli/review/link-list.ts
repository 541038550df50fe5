import { parse } from 'csv-parse/sync';
import type { HrefLink } from '../../lib/model';
import { InputError } from '../input/input-error';

/** Columns and keys that hold a link, the first that is there. */
const KEYS = ['link', 'url', 'href', 'address'];
/** What is longer is no link's text but a policy's. */
const LONGEST_TEXT = 500;
const LINK = /^(?:https?:\/\/|mailto:|tel:)\S+$/i;

/**
 * The links of a list: a CSV table, NDJSON, or one address a line. Null where the text is no such list. Of several
 * equal addresses the first stands. Throws an InputError for a table that is broken.
 */
export function linkList(name: string, text: string): HrefLink[] | null {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'ndjson' || ending === 'jsonl') {
    const links = ending === 'csv' ? fromCsv(name, text) : lines(text).flatMap(fromJson);
    // a table of policies may have their addresses too
    return links.length > 0 && links.every((link) => link.text.length < LONGEST_TEXT) ? links : null;
  }
  const all = lines(text);
  return all.length > 0 && all.every((line) => LINK.test(line))
    ? all.map((href) => ({ href, text: '' }))
    : null;
}

function fromCsv(file: string, text: string): HrefLink[] {
  const [head = [], ...rows] = tableOf(file, text);
  const names = head.map((name) => name.trim().toLowerCase());
  const column = names.findIndex((name) => KEYS.includes(name));
  if (column >= 0) {
    const label = names.indexOf('text');
    return rows.flatMap((row) => link(row[column], label < 0 ? '' : row[label]));
  }
  return [head, ...rows].flatMap((row) => link(row.find((cell) => LINK.test(cell.trim()))));
}

function tableOf(file: string, text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch {
    throw new InputError(
      'unreadable',
      `${file} is no CSV table: a quotation mark that opens a cell is never closed.`,
    );
  }
}

function fromJson(line: string): HrefLink[] {
  const value = parsed(line);
  if (typeof value === 'string') return link(value);
  if (typeof value !== 'object' || value === null) return [];
  const row = value as Record<string, unknown>;
  const found = KEYS.map((key) => row[key]).find((each) => typeof each === 'string');
  return link(found as string | undefined, typeof row.text === 'string' ? row.text : '');
}

function link(href = '', text = ''): HrefLink[] {
  const address = href.trim().replace(/^'/, '');
  return LINK.test(address) ? [{ href: address, text: text.trim() }] : [];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const lines = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
