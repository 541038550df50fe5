import type { Document } from '../lib/model';
import { isFailure, type Result } from '../lib/report/to-json';
import { cleanText } from '../lib/report/clean-text';
import { expandInputs, type Input } from './input/expand';
import { InputError, toFailure } from './input/input-error';
import { readDocument } from './input/reader';
import { EXIT, type ExitCode, type Io } from './io';
import type { Format } from './output/formats';
import { inOrder } from './output/in-order';
import { openOutput } from './output/output';
import { progressBar } from './output/progress';
import { NAME, VERSION } from './product';
import { readingOf, type Reading, type ReadingFlags } from './reading-options';

export interface Run {
  given: string[];
  flags: ReadingFlags & { output?: string };
  io: Io;
  work: (document: Document) => Result;
  format: (several: boolean) => Promise<Format>;
}

/** Inputs read while an earlier one is worked on: enough to hide the network, few enough to stay small. */
const AHEAD = 4;

/** Reads every input, works on it and writes the results in input order; a failed input is a row of its own. */
export async function runInputs({ given, flags, io, work, format }: Run): Promise<ExitCode> {
  const { inputs, several } = await expandInputs(given);
  const writer = await format(several);
  const output = await openOutput(flags.output, io.stdout);
  const reading = readingOf(flags, io);
  const progress = progressBar(io.stderr, inputs.length);
  let failed = 0;
  try {
    await output.write(writer.before);
    let index = 0;
    for await (const result of inOrder(inputs, AHEAD, (input) => resultOf(input, reading, work, io))) {
      if (isFailure(result)) failed++;
      await output.write(writer.each(result, index));
      if (isFailure(result) && !several) io.stderr.write(`${NAME}: ${cleanText(result.error.message)}\n`);
      progress.step(inputs[index++]!.source);
    }
    await output.write(writer.after);
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.end();
    await reading.close();
  }
  if (failed > 0 && several)
    io.stderr.write(`${NAME}: ${failed} of ${inputs.length} inputs could not be read.\n`);
  return failed > 0 ? EXIT.failed : EXIT.done;
}

async function resultOf(
  { source, error }: Input,
  reading: Reading,
  work: Run['work'],
  io: Io,
): Promise<Result> {
  if (error) return toFailure(source, error);
  try {
    return work(await readDocument(source, reading));
  } catch (caught) {
    if (caught instanceof InputError) return toFailure(source, caught);
    return toFailure(source, fault(source, caught, io));
  }
}

/** A bug of ours on one input must not cost the others; it still has to be seen. */
function fault(source: string, caught: unknown, { env, stderr }: Io): InputError {
  if (env.SMALLPRINT_DEBUG && caught instanceof Error) stderr.write(`${caught.stack}\n`);
  const what = caught instanceof Error ? caught.message : String(caught);
  return new InputError(
    'internal',
    `${source} met a fault in ${NAME} ${VERSION} (${what}): please report it with this input; SMALLPRINT_DEBUG=1 shows where.`,
  );
}
