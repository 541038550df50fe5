import type { Input } from '../input/expand';
import { inOrder } from '../output/in-order';
import type { loader } from './load';
import type { RowMaker } from './row-maker';
import type { Executor, Row } from './task';

export interface Making {
  load: ReturnType<typeof loader>;
  executor: Executor;
  rows: RowMaker;
  /** the executor keeps the rows: also of what could not be loaded */
  parts: boolean;
}

/** Results that wait for an earlier one, and inputs that wait for a worker: bytes at most, all together. */
const ROOM = 64e6;
const AHEAD_OF_EACH = 64;

/** A row for each input, in the inputs' order. `first`: the place of the first among all results. */
export async function* rowsOf(
  inputs: AsyncIterable<Input>,
  first: number,
  { load, executor, rows, parts }: Making,
): AsyncGenerator<Row & { source: string }> {
  let [held, place] = [0, first];
  const work = async (input: Input): Promise<Row & { source: string }> => {
    const given = { source: input.source, index: place++ };
    const size = input.content?.bytes.length ?? 0;
    held += size;
    const loaded = await load(input);
    const row = await ('error' in loaded && !parts
      ? rows.failed(given, loaded.error)
      : executor.run({ ...given, ...loaded }));
    held += row.bytes.length - size;
    return { ...row, source: input.source };
  };
  const window = { ahead: executor.width * AHEAD_OF_EACH, room: () => held < ROOM };
  const all = withEnd(inputs, () => executor.end?.(place));
  for await (const row of inOrder(all, window, work)) {
    held -= row.bytes.length;
    yield row;
  }
}

async function* withEnd(inputs: AsyncIterable<Input>, end: () => void): AsyncGenerator<Input> {
  yield* inputs;
  end();
}
