import { availableParallelism } from 'node:os';
import type { Reading } from '../reading-options';
import type { BatchFlags } from './options';
import { createPool } from './pool';
import type { RowMaker } from './row-maker';
import type { Executor, Setting } from './task';

export interface ExecutorOptions {
  setting: Setting;
  flags: Pick<BatchFlags, 'jobs' | 'timeLimit'>;
  rows: RowMaker;
  reading: Pick<Reading, 'fetcher'>;
}

/** Who does the work: processes here, unless a queue was named. */
export async function executorOf({ setting, flags, rows, reading }: ExecutorOptions): Promise<Executor> {
  const jobs = flags.jobs ?? availableParallelism();
  return createPool({
    setting,
    jobs,
    limitMs: flags.timeLimit * 1e3,
    failed: rows.failed,
    fetcher: reading.fetcher,
  });
}
