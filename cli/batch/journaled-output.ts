import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Input } from '../input/expand';
import { unwritable } from '../input/input-error';
import { UsageError } from '../io';
import { isRunning } from './is-running';
import { DONE_LINE, entryLine, headLine, journalEntries, readJournal, runLine, sourceHash } from './journal';

export interface JournaledOptions {
  /** of all that shapes a row besides its input */
  key: string;
  before: string;
  after: string;
  resume: boolean;
  /** makes the file that was asked for from the rows, where it is no stream of them */
  assemble?: (rows: string, output: string) => Promise<void>;
}

export interface JournaledOutput {
  /** where an earlier run had all but taken its journal away: what it did */
  complete: { rows: number; failed: number } | null;
  /** Passes over the inputs whose rows stand already; the rest of them is returned. */
  skip(inputs: AsyncIterable<Input>): Promise<Skipped>;
  write(source: string, bytes: Uint8Array, failed: boolean): Promise<void>;
  finish(): Promise<void>;
  /** stops writing; what stands can be resumed */
  close(): Promise<void>;
}

export interface Skipped {
  rest: AsyncIterable<Input>;
  rows: number;
  failed: number;
}

/** Rows on their way into a file, with a journal beside them: whatever ends the run, another can go on from there. */
export async function openJournaled(path: string, options: JournaledOptions): Promise<JournaledOutput> {
  const end = await realpath(path).catch(() => path);
  const part = `${end}.part`;
  const journal = `${part}.journal`;
  const found = await readJournal(journal, part);
  const rows = found ? acceptable(found, end, options) : 0;
  const complete =
    found?.done && options.resume && !(await exists(part)) && (await exists(end)) ? found : null;
  if (complete) await rm(journal, { force: true });
  const start = Buffer.byteLength(options.before);
  const fail = (error: unknown): never => {
    throw unwritable(path, (error as NodeJS.ErrnoException).code);
  };
  const [data, log] = (await Promise.all([part, journal].map((file) => open(file, 'a+'))).catch(fail)) as [
    Awaited<ReturnType<typeof open>>,
    Awaited<ReturnType<typeof open>>,
  ];
  let size = start;
  const put = async (bytes: Uint8Array, line: string) => {
    try {
      await data.appendFile(bytes);
      if (line) await log.appendFile(line);
    } catch (error) {
      fail(error);
    }
  };

  return {
    complete,
    async skip(inputs) {
      const skipped = await pass(inputs, journal, rows);
      if (skipped.rows > 0) {
        size = skipped.end;
        await data.truncate(size);
        await log.truncate(skipped.at);
        await put(new Uint8Array(), runLine());
      } else {
        await data.truncate(0);
        await log.truncate(0);
        await put(Buffer.from(options.before), headLine({ key: options.key, start }) + runLine());
      }
      return skipped;
    },
    async write(source, bytes, failed) {
      size += bytes.length;
      await put(bytes, entryLine(source, bytes, size, failed));
    },
    async finish() {
      await put(Buffer.from(options.after), '');
      await data.datasync();
      await put(new Uint8Array(), DONE_LINE);
      await log.datasync();
      await Promise.all([data.close(), log.close()]);
      if (options.assemble) {
        await options.assemble(part, end);
        await rm(part, { force: true });
      } else await rename(part, end);
      await rm(journal, { force: true });
    },
    async close() {
      await Promise.all([data.close(), log.close()]).catch(() => {});
    },
  };
}

/** How many rows of an earlier run count; throws where it cannot be told or must not be touched. */
function acceptable(
  found: NonNullable<Awaited<ReturnType<typeof readJournal>>>,
  end: string,
  { resume, key }: JournaledOptions,
): number {
  if (found.pid !== process.pid && isRunning(found.pid) && !found.done)
    throw new UsageError(
      `${end} is being written by another run (process ${found.pid}): wait for it, or end it.`,
    );
  if (found.rows === 0) return 0;
  if (!resume && !found.done)
    throw new UsageError(
      `${end}.part holds ${found.rows} rows of a run that was interrupted: add --resume to go on with it, or delete it to start anew.`,
    );
  if (resume && found.head.key !== key)
    throw new UsageError(
      `${end}.part was written by another version or with other options, so its rows would not fit: run it as before, or delete it to start anew.`,
    );
  return resume ? found.rows : 0;
}

interface Passed extends Skipped {
  end: number;
  at: number;
}

/** Inputs and journal side by side, as far as they agree: where the inputs changed, rows are made anew from there. */
async function pass(inputs: AsyncIterable<Input>, journal: string, rows: number): Promise<Passed> {
  const iterator = inputs[Symbol.asyncIterator]();
  const passed: Passed = {
    rest: { [Symbol.asyncIterator]: () => iterator },
    rows: 0,
    failed: 0,
    end: 0,
    at: 0,
  };
  if (rows === 0) return passed;
  for await (const entry of journalEntries(journal)) {
    const next = await iterator.next();
    if (next.done) break;
    if (sourceHash(next.value.source) !== entry.source)
      return { ...passed, rest: withFirst(next.value, iterator) };
    passed.rows++;
    if (entry.failed) passed.failed++;
    passed.end = entry.end;
    passed.at = entry.at;
    if (passed.rows === rows) break;
  }
  return passed;
}

async function* withFirst(first: Input, iterator: AsyncIterator<Input>): AsyncGenerator<Input> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => iterator };
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
