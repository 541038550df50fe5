import { isFailure } from '../lib/report/to-json';
import { expandInputs } from './input/expand';
import { sparesInputs } from './input/no-overwrite';
import { EXIT, UsageError, type ExitCode, type Io } from './io';
import type { Format } from './output/formats';
import { inOrder } from './output/in-order';
import { openOutput } from './output/output';
import { progressBar } from './output/progress';
import type { PartFlags } from './parts/part-options';
import { readingOf, type ReadingFlags } from './reading-options';
import { resultOf, type Work } from './result-of';
import { speaker } from './say';

export interface Run {
  given: string[];
  flags: ReadingFlags & PartFlags & { output?: string };
  io: Io;
  work: Work;
  format: (several: boolean) => Promise<Format>;
  /** what is put around the network, where anything is */
  wrap?: Parameters<typeof readingOf>[2];
}

/** Inputs read while an earlier one is worked on: enough to hide the network, few enough to stay small. */
const AHEAD = 4;

/** Reads every input, works on it and writes the results in input order; a failed input is a row of its own. */
export async function runInputs({ given, flags, io, work, format, wrap }: Run): Promise<ExitCode> {
  const { inputs, several, count } = await expandInputs(given, {
    stdin: io.stdin,
    maxBytes: flags.maxSize * 1e6,
    output: flags.output,
  });
  if (several && flags.part?.length)
    throw new UsageError('--part belongs to one input: give the others in a run of their own.');
  await sparesInputs(flags.output, flags.part ?? []);
  const writer = await format(several);
  const output = await openOutput(flags.output, io.stdout);
  const reading = readingOf(flags, io, wrap);
  const progress = progressBar(io.stderr, several ? count : null);
  const say = speaker(io);
  let index = 0;
  let failed = 0;
  let empty = writer.before === '';
  try {
    await output.write(writer.before);
    for await (const { source, result, hint } of inOrder(inputs, { ahead: AHEAD }, async (input) => ({
      source: input.source,
      ...(await resultOf(input, reading, work, io, flags)),
    }))) {
      if (isFailure(result)) failed++;
      const row = writer.each(result, index++);
      empty &&= row === '';
      await output.write(row);
      const aside = isFailure(result) ? result.error.message : hint;
      if (aside && !several) say(aside);
      progress.step(source);
    }
    await output.write(writer.after);
    // what an earlier run wrote is worth more than nothing
    await (empty && failed > 0 ? output.discard() : output.finish());
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.end();
    await reading.close();
  }
  if (failed > 0 && several)
    say(`${failed} of ${index} inputs could not be read; each is a row with its reason.`);
  return failed > 0 ? EXIT.failed : EXIT.done;
}
