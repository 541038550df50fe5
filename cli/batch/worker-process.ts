import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Fetcher } from '../fetch/fetcher';
import { answer } from './remote-fetcher';
import type { FromWorker } from './worker';
import { OVERTIME, type Row, type Setting, type Task } from './task';

/** Megabytes of JavaScript objects that one input may need: the longest text that is read takes about half. */
const HEAP_MB = 1024;
/**
 * How far a heap may grow beyond what is in use before it is tidied: memory stays flat for a little time. 80 is some
 * tenth faster than 40 and takes 24 MB more; two workers and their head held 560 MB over 4,200 whole policies.
 */
const HEAP_GROWS_BY_PERCENT = 30;
/** Megabytes of what is new in a heap: 8 is 4 in a hundred faster and takes 8 MB more a worker. */
const NEW_MB = 4;
/** One pool of memory outside the heap, not one for each helping thread: 10 MB less. */
const MALLOC = { MALLOC_ARENA_MAX: '1' };

/** gone: it had ended before it was given the task, which is not to blame */
export type Outcome = { row: Row } | { failure: 'late' | 'died' | 'gone' };

/** Milliseconds that one input may take. */
export interface Limits {
  /** of the process's own working time */
  work: number;
  /** of the clock, far more: for a process that only waits */
  wait: number;
}

export interface WorkerProcess {
  /** one at a time */
  run(task: Task, limits: Limits): Promise<Outcome>;
  kill(): void;
}

export function startWorker(setting: Setting, fetcher: () => Promise<Fetcher>): WorkerProcess {
  const source = import.meta.url.endsWith('.ts');
  const entry = new URL(source ? './worker.ts' : './batch-worker.mjs', import.meta.url);
  const child = fork(fileURLToPath(entry), [], {
    execArgv: [
      `--max-old-space-size=${HEAP_MB}`,
      `--max-semi-space-size=${NEW_MB}`,
      `--heap-growing-percent=${HEAP_GROWS_BY_PERCENT}`,
      ...(source ? ['--import', 'tsx'] : []),
    ],
    env: { ...process.env, ...MALLOC },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', process.env.SMALLPRINT_DEBUG ? 'inherit' : 'ignore', 'ipc'],
  });
  let [ready, dead] = [false, false];
  /** told once of what comes next from the process; nothing of one run is held on to in the next */
  let settle: (outcome: Outcome | 'ready') => void = () => {};
  const ended = (late: boolean) => {
    dead = true;
    settle({ failure: late ? 'late' : 'died' });
  };
  child.on('exit', (_code, signal) => ended(signal === OVERTIME)).on('error', () => ended(false));
  child.on('message', (message: FromWorker) => {
    if ('fetch' in message) return void answer(child, message, fetcher);
    ready = true;
    settle('row' in message ? message : 'ready');
  });
  child.send({ setting }, () => {});
  const next = () => new Promise<Outcome | 'ready'>((done) => (settle = done));

  return {
    async run(task, { work, wait }) {
      if (ready && dead) return { failure: 'gone' };
      if (!ready && !dead) await next();
      if (dead) return { failure: 'died' };
      const outcome = next();
      child.send({ task, limitMs: work }, () => {});
      const timer = setTimeout(() => settle({ failure: 'late' }), wait);
      const came = await outcome;
      clearTimeout(timer);
      return came as Outcome;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
