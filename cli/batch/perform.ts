import { analyze } from '../../lib/analyze';
import type { Io } from '../io';
import type { Fetcher } from '../fetch/fetcher';
import { InputError } from '../input/input-error';
import { formatOfSpec } from '../output/format-spec';
import type { Reading } from '../reading-options';
import { resultOf } from '../result-of';
import { rowMaker } from './row-maker';
import type { Row, Setting, Task } from './task';

/** Makes rows from tasks, in this process. Never throws for what is wrong with an input. */
export async function performer(
  { format, maxBytes, timeoutMs, parts }: Setting,
  io: Pick<Io, 'env' | 'stderr' | 'stdin' | 'now'>,
  fetcher: () => Promise<Pick<Fetcher, 'get' | 'close'>>,
): Promise<(task: Task) => Promise<Row>> {
  const rows = rowMaker(await formatOfSpec(format));
  const reading: Reading = {
    maxBytes,
    // pages are all that is asked for here
    fetcher: fetcher as Reading['fetcher'],
    stdin: io.stdin,
    patienceMs: timeoutMs,
    now: () => io.now().getTime(),
    close: async () => {},
  };
  return async (task) => {
    const error = task.error && new InputError(task.error.code, task.error.message);
    const { result } = await resultOf({ ...task, error }, reading, analyze, io, parts);
    return rows.of(result, task.index);
  };
}
