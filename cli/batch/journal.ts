import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { readLines } from '../input/lines';

/** What a journal remembers of one row of the file beside it. */
export interface Entry {
  /** where the row ends in the file, bytes */
  end: number;
  /** eight hex digits of the source's SHA-256 */
  source: string;
  crc: string;
  failed: boolean;
  /** where this line of the journal ends, bytes */
  at: number;
}

export interface Head {
  /** tells runs apart whose rows would not be the same: engine, model, format */
  key: string;
  /** bytes before the first row */
  start: number;
}

/** Rows whose bytes are held against the journal before a run goes on: what a machine that lost its power may lose. */
const CHECKED = 256;

export const sourceHash = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 8);
const crcOf = (bytes: Uint8Array) => crc32(bytes).toString(16).padStart(8, '0');

export const headLine = ({ key, start }: Head) => `smallprint-journal 1 ${key} ${start}\n`;
export const runLine = () => `run ${process.pid}\n`;
export const DONE_LINE = 'done\n';

export function entryLine(source: string, bytes: Uint8Array, end: number, failed: boolean): string {
  return `${end} ${sourceHash(source)} ${crcOf(bytes)} ${failed ? 1 : 0}\n`;
}

export interface Remembered {
  head: Head;
  /** rows that stand whole in the data */
  rows: number;
  failed: number;
  /** the process that wrote last */
  pid: number;
  done: boolean;
}

/** What a journal says, held against its data; null where it is none (or was cut off in its first line). */
export async function readJournal(path: string, data: string): Promise<Remembered | null> {
  const size = await sizeOf(data);
  let [head, pid, done, rows, failed] = [null as Head | null, 0, false, 0, 0];
  let last: Entry[] = [];
  for await (const line of journalLines(path)) {
    if ('head' in line) head = line.head;
    else if ('pid' in line) pid = line.pid;
    else if ('done' in line) done = true;
    else if (line.end <= size) {
      rows++;
      if (line.failed) failed++;
      last.push(line);
      if (last.length > 2 * CHECKED) last = last.slice(-CHECKED - 1);
    } else break;
  }
  if (!head) return null;
  return { head, rows: rows - (await lost(data, head, last, rows)), failed, pid, done };
}

/** The journal's rows in order, for those who want to know where they stand. */
export async function* journalEntries(path: string): AsyncGenerator<Entry> {
  for await (const line of journalLines(path)) if ('end' in line) yield line;
}

type JournalLine = { head: Head } | { pid: number } | { done: true } | Entry;

/** Lines up to the first that is none, which a sudden end may leave. */
async function* journalLines(path: string): AsyncGenerator<JournalLine> {
  let at = 0;
  const stream = createReadStream(path);
  try {
    for await (const line of readLines(stream)) {
      if (line === null) return;
      at += line.length + 1;
      const parsed = parse(line, at);
      if (!parsed) return;
      yield parsed;
    }
  } catch (error) {
    // whether one can be written there is told when it is opened
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    stream.destroy();
  }
}

function parse(line: string, at: number): JournalLine | null {
  const head = /^smallprint-journal 1 (\w+) (\d+)$/.exec(line);
  if (head) return { head: { key: head[1]!, start: Number(head[2]) } };
  const run = /^run (\d+)$/.exec(line);
  if (run) return { pid: Number(run[1]) };
  if (line === 'done') return { done: true };
  const entry = /^(\d+) ([0-9a-f]{8}) ([0-9a-f]{8}) ([01])$/.exec(line);
  if (!entry) return null;
  return { end: Number(entry[1]), source: entry[2]!, crc: entry[3]!, failed: entry[4] === '1', at };
}

/** How many of the last rows are not in the data as they were written. */
async function lost(data: string, head: Head, last: Entry[], rows: number): Promise<number> {
  if (last.length === 0) return 0;
  const file = await open(data, 'r');
  try {
    let start = last.length === rows ? head.start : last.shift()!.end;
    for (const [index, entry] of last.entries()) {
      if (crcOf(await bytesOf(file, start, entry.end)) !== entry.crc) return last.length - index;
      start = entry.end;
    }
    return 0;
  } finally {
    await file.close();
  }
}

async function bytesOf(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(end - start);
  await file.read(bytes, 0, bytes.length, start);
  return bytes;
}

async function sizeOf(path: string): Promise<number> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return 0;
  const { size } = await file.stat();
  await file.close();
  return size;
}
