import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Fetcher } from '../fetch/fetcher';
import { answer } from './remote-fetcher';
import type { FromWorker } from './worker';
import type { Row, Setting, Task } from './task';

/** Megabytes of JavaScript objects that one input may need: the longest text that is read takes about half. */
const HEAP_MB = 1024;
/** How far a heap may grow beyond what is in use before it is tidied: memory stays flat for a little time. */
const HEAP_GROWS_BY_PERCENT = 40;

export type Outcome = { row: Row } | { failure: 'late' | 'died' };

export interface WorkerProcess {
  /** one at a time */
  run(task: Task, limitMs: number): Promise<Outcome>;
  kill(): void;
}

export function startWorker(setting: Setting, fetcher: () => Promise<Fetcher>): WorkerProcess {
  const source = import.meta.url.endsWith('.ts');
  const entry = new URL(source ? './worker.ts' : './batch-worker.mjs', import.meta.url);
  const child = fork(fileURLToPath(entry), [], {
    execArgv: [
      `--max-old-space-size=${HEAP_MB}`,
      '--max-semi-space-size=8',
      `--heap-growing-percent=${HEAP_GROWS_BY_PERCENT}`,
      ...(source ? ['--import', 'tsx'] : []),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', process.env.SMALLPRINT_DEBUG ? 'inherit' : 'ignore', 'ipc'],
  });
  let settle: (outcome: Outcome | 'ready') => void = () => {};
  const died = new Promise<Outcome>((gone) => {
    child.on('exit', () => gone({ failure: 'died' }));
    child.on('error', () => gone({ failure: 'died' }));
  });
  child.on('message', (message: FromWorker) => {
    if ('fetch' in message) void answer(child, message, fetcher);
    else settle('row' in message ? message : 'ready');
  });
  child.send({ setting }, () => {});
  const ready = Promise.race([died, new Promise<Outcome | 'ready'>((up) => (settle = up))]);

  return {
    async run(task, limitMs) {
      const start = await ready;
      if (start !== 'ready') return start;
      const row = new Promise<Outcome>(
        (done) => (settle = (outcome) => outcome !== 'ready' && done(outcome)),
      );
      child.send({ task }, () => {});
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<Outcome>((over) => (timer = setTimeout(over, limitMs, { failure: 'late' })));
      const outcome = await Promise.race([row, died, late]);
      clearTimeout(timer);
      return outcome;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
