import { parse } from 'csv-parse/sync';
import type { ListedLink } from '../../lib/links/mechanisms';
import { LENIENT, separatorOf } from '../input/csv-table';
import { InputError } from '../input/input-error';
import { TEXT_COLUMNS } from '../input/row-input';

/** Columns and keys that hold a link, the first that is there. */
const KEYS = ['link', 'url', 'href', 'address'];
/** A link's own text, or a policy's under any name that one has: what is longer than a link's text is a policy's. */
const TEXTS = ['text', ...TEXT_COLUMNS];
const LONGEST_TEXT = 500;
const LINK = /^(?:https?:\/\/|mailto:|tel:)\S+$/i;

export interface LinkList {
  links: ListedLink[];
  /** what stands where a link should and is none, as it stands there */
  odd: string[];
}

/**
 * The links of a list: a CSV table, NDJSON, or one address a line. Null where the text is no such list: a list is
 * known by half its lines, so that one wrong line costs itself and not the review. Throws an InputError for a table
 * that is broken.
 */
export function linkList(name: string, text: string): LinkList | null {
  const ending = /\.(\w+)$/.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'tsv' || ending === 'ndjson' || ending === 'jsonl') {
    const list = ending.endsWith('sv') ? fromCsv(name, text) : listOf(lines(text).map(fromJson));
    // a table of policies may have their addresses too
    const any = list.links.some(({ href }) => href !== null);
    return any && list.links.every((link) => link.text.length < LONGEST_TEXT) ? list : null;
  }
  const all = lines(text);
  const list = listOf(all.map((line) => ({ cell: line, text: '' })));
  return list.links.length > 0 && list.links.length >= list.odd.length ? list : null;
}

/** Where a link is looked for, and what stands beside it. */
interface Place {
  cell: string;
  text: string;
}

/** A place without anything in it is a way out without a link: it is kept, as nothing that can be opened. */
function listOf(places: (Place | null)[]): LinkList {
  const list: LinkList = { links: [], odd: [] };
  for (const place of places) {
    if (!place) continue;
    // our own tables put it before what a table would compute
    const address = place.cell.trim().replace(/^'/, '');
    const text = place.text.trim();
    if (LINK.test(address)) list.links.push({ href: address, text });
    else if (address) list.odd.push(address);
    else if (text) list.links.push({ href: null, text });
  }
  return list;
}

function fromCsv(file: string, text: string): LinkList {
  const [head = [], ...rows] = tableOf(file, text);
  const names = head.map((name) => name.trim().toLowerCase());
  const column = KEYS.map((key) => names.indexOf(key)).find((at) => at >= 0);
  const label = names.indexOf('text');
  const beside = (row: string[]) => (label >= 0 ? (row[label] ?? '') : row.join(' ').slice(0, 200));
  if (column !== undefined) {
    const list = listOf(rows.map((row) => ({ cell: row[column] ?? '', text: beside(row) })));
    if (list.links.some(({ href }) => href !== null)) return named(list, label);
  }
  const found = [head, ...rows].map((row) => row.find((cell) => LINK.test(cell.trim())) ?? '');
  // the first line names the columns, where it holds no link
  const first = found[0] ? 0 : 1;
  return named(
    listOf([head, ...rows].map((row, at) => ({ cell: found[at]!, text: beside(row) })).slice(first)),
    label,
  );
}

/** A link's own text is that of its column; what else its row holds names it only where there is no link. */
function named({ links, odd }: LinkList, label: number): LinkList {
  return {
    links: label >= 0 ? links : links.map((link) => (link.href === null ? link : { ...link, text: '' })),
    odd,
  };
}

function tableOf(file: string, text: string): string[][] {
  try {
    return parse(text, { ...LENIENT, delimiter: separatorOf(text) });
  } catch {
    throw new InputError(
      'unreadable',
      `${file} is no CSV table: a quotation mark that opens a cell is never closed.`,
    );
  }
}

function fromJson(line: string): Place | null {
  const value = parsed(line);
  if (typeof value === 'string') return { cell: value, text: '' };
  if (typeof value !== 'object' || value === null) return { cell: line, text: '' };
  const row = value as Record<string, unknown>;
  const strings = (keys: string[]) => keys.flatMap((key) => (typeof row[key] === 'string' ? [row[key]] : []));
  return { cell: strings(KEYS)[0] ?? line, text: strings(TEXTS)[0] ?? '' };
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
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
