import type { Fetcher } from '../fetch/fetcher';
import { InputError } from '../input/input-error';
import type { RowMaker } from './row-maker';
import { startWorker, type WorkerProcess } from './worker-process';
import type { Executor, Row, Setting, Task } from './task';

export interface PoolOptions {
  setting: Setting;
  /** processes at most; each is started when there is work for it */
  jobs: number;
  /** longest work on one input, milliseconds of processor time */
  limitMs: number;
  failed: RowMaker['failed'];
  /** who fetches for the workers, so that all keep their distance from a host together */
  fetcher: () => Promise<Fetcher>;
}

interface Waiting {
  task: Task;
  done: (row: Row) => void;
  /** workers that died with it */
  deaths: number;
}

/** So much slower than alone a machine may be that has others to work for. */
const PATIENCE = 10;
/** Milliseconds: a longer one goes off at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A process may be killed for what another does; one that dies of the same input again died of it. */
const MAX_DEATHS = 2;

/**
 * Processes of this machine. One that dies in an input or takes too long over it is replaced, and the input is an
 * error row: not a thread, because a process that runs out of memory takes nothing else with it.
 */
export function createPool({ setting, jobs, limitMs, failed, fetcher }: PoolOptions): Executor {
  const waiting: Waiting[] = [];
  const idle: WorkerProcess[] = [];
  const all = new Set<WorkerProcess>();
  const limits = { work: limitMs, wait: Math.min(limitMs * PATIENCE, LONGEST_TIMER) };
  let closed = false;

  const next = () => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (all.size < jobs ? begin() : null);
      if (!worker) return;
      void perform(worker, waiting.shift()!);
    }
  };

  function begin(): WorkerProcess {
    const worker = startWorker(setting, fetcher);
    all.add(worker);
    return worker;
  }

  async function perform(worker: WorkerProcess, given: Waiting): Promise<void> {
    const outcome = await worker.run(given.task, limits);
    if ('row' in outcome && !closed) idle.push(worker);
    else {
      all.delete(worker);
      worker.kill();
    }
    if ('row' in outcome) given.done(outcome.row);
    else if (outcome.failure === 'gone') waiting.unshift(given);
    else if (outcome.failure === 'died' && ++given.deaths < MAX_DEATHS) waiting.unshift(given);
    else given.done(failed(given.task, sentence(given.task.source, outcome.failure, limitMs)));
    if (!closed) next();
  }

  return {
    width: jobs,
    remote: false,
    run: (task) =>
      new Promise((done) => {
        waiting.push({ task, done, deaths: 0 });
        next();
      }),
    async close() {
      closed = true;
      for (const worker of all) worker.kill();
    },
  };
}

function sentence(source: string, failure: 'late' | 'died', limitMs: number): InputError {
  if (failure === 'late')
    return new InputError(
      'timeout',
      `${source} was not read within ${limitMs / 1000} seconds of work: give the policy alone, or allow more with --time-limit.`,
    );
  return new InputError(
    'internal',
    `${source} ended the process that read it: it may need more memory than there is; give the policy alone.`,
  );
}
