import { createHash } from 'node:crypto';
import { expandInputs } from '../input/expand';
import { onInterrupt } from '../interrupt';
import { InputError } from '../input/input-error';
import { EXIT, type ExitCode, type Io } from '../io';
import { formatOfSpec, type FormatSpec } from '../output/format-spec';
import { progressBar } from '../output/progress';
import type { PartFlags } from '../parts/part-options';
import { engine } from '../engine';
import { readingOf } from '../reading-options';
import { speaker } from '../say';
import { executorOf } from './executor';
import { loader } from './load';
import { mannersOf } from './manners';
import type { BatchFlags } from './options';
import { rowMaker } from './row-maker';
import { rowsOf } from './rows-of';
import { nowhere, openRows } from './rows-output';

export interface Batch {
  given: string[];
  flags: BatchFlags;
  io: Io;
  format: FormatSpec;
}

/** Many inputs on all cores (or a queue's workers), rows in input order, one that fails a row of its own. */
export async function runBatch({ given, flags, io, format: spec }: Batch): Promise<ExitCode> {
  const maxBytes = flags.maxSize * 1e6;
  const { inputs, count } = await expandInputs(given, { ...flags, stdin: io.stdin, maxBytes });
  const format = await formatOfSpec(spec);
  const rows = rowMaker(format);
  const inParts = Boolean(flags.queue) && flags.output === undefined && spec.name === 'parquet';
  const output = inParts
    ? nowhere
    : await openRows(flags.output, io.stdout, {
        ...format,
        resume: flags.resume ?? false,
        key: keyOf(spec, flags),
      });
  const say = speaker(io);
  if (output.complete) {
    say(`${flags.output} is whole already: there is nothing to resume.`);
    return output.complete.failed > 0 ? EXIT.failed : EXIT.done;
  }
  const reading = readingOf(flags, io, mannersOf(flags, io));
  const { parts, follow } = flags;
  const setting = { format: spec, maxBytes, timeoutMs: flags.timeout * 1e3, parts: { parts, follow } };
  const executor = await executorOf({ setting, flags, rows, parts: inParts, reading, say });
  const progress = progressBar(io.stderr, count);
  // what is written can be resumed at any moment
  const stop = onInterrupt(() => {
    progress.end();
    void executor.close();
    const goesOn = inParts ? 'the same command' : flags.output ? 'the same command with --resume' : null;
    say(`stopped${goesOn ? `; ${goesOn} goes on from here` : ''}.`);
  });
  let [index, failed] = [0, 0];
  try {
    const { rest, ...skipped } = await output.skip(inputs);
    [index, failed] = [skipped.rows, skipped.failed];
    progress.skip(index);
    for await (const { source, bytes, error } of rowsOf(rest, index, {
      ...{ load: loader(reading, executor.remote), executor, rows },
      parts: inParts,
    })) {
      if (error && flags.failFast) throw new InputError(error.code, error.message);
      if (error) failed++;
      await output.write(source, bytes, error !== null);
      index++;
      progress.step(source);
    }
    await output.finish();
  } finally {
    stop();
    progress.end();
    await Promise.all([output.close(), executor.close(), reading.close()]);
  }
  if (failed > 0) say(`${failed} of ${index} inputs could not be read; each is a row with its reason.`);
  if (inParts) say(`the rows of ${index} inputs stand in the workers' folder, as Parquet parts.`);
  return failed > 0 ? EXIT.failed : EXIT.done;
}

/** The same for runs whose rows are the same for the same inputs. */
function keyOf(format: FormatSpec, { parts, follow }: PartFlags): string {
  const { version, model } = engine;
  return createHash('sha256')
    .update(JSON.stringify({ version, model, format, parts, follow }))
    .digest('hex')
    .slice(0, 16);
}
