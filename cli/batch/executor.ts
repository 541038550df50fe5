import { availableParallelism } from 'node:os';
import type { Reading } from '../reading-options';
import type { BatchFlags } from './options';
import { createPool } from './pool';
import type { RowMaker } from './row-maker';
import type { Executor, Setting } from './task';

export interface ExecutorOptions {
  setting: Setting;
  flags: Pick<BatchFlags, 'jobs' | 'timeLimit' | 'queue'>;
  rows: RowMaker;
  /** the workers of the queue keep the rows */
  parts: boolean;
  reading: Pick<Reading, 'fetcher'>;
  say: (sentence: string) => void;
}

/** Who does the work: processes here, unless a queue was named. */
export async function executorOf({
  setting,
  flags,
  rows,
  parts,
  reading,
  say,
}: ExecutorOptions): Promise<Executor> {
  if (flags.queue) {
    const { queueExecutor } = await import('../queue/queue-executor');
    return queueExecutor({ address: flags.queue, setting, parts, failed: rows.failed, say });
  }
  const jobs = flags.jobs ?? availableParallelism();
  return createPool({
    setting,
    jobs,
    limitMs: flags.timeLimit * 1e3,
    failed: rows.failed,
    fetcher: reading.fetcher,
  });
}
