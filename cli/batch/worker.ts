/** A process of the pool: does one task at a time until its parent is gone. */
import { Worker } from 'node:worker_threads';
import { performer } from './perform';
import { remoteFetcher, type FetchAnswer, type FetchQuestion } from './remote-fetcher';
import { OVERTIME, type Row, type Setting, type Task } from './task';

export type FromWorker = { ready: true } | { row: Row } | FetchQuestion;
export type ToWorker = { setting: Setting } | { task: Task; limitMs: number } | FetchAnswer;

let work: Awaited<ReturnType<typeof performer>> | undefined;

// a key press ends the parent, which decides what becomes of the work in hand
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());
const deadline = watched(process.ppid);

const fetcher = remoteFetcher(send);
const { stdin, stderr, env } = process;
const io = { stdin, stderr, env, now: () => new Date() };

process.on('message', (message: ToWorker) => void handle(message));

async function handle(message: ToWorker): Promise<void> {
  if ('fetched' in message) fetcher.settle(message);
  else if ('setting' in message) {
    work = await performer(message.setting, io, async () => fetcher);
    send({ ready: true });
  } else {
    const { user, system } = process.cpuUsage();
    deadline[0] = user + system + message.limitMs * 1e3;
    const row = await work!(message.task);
    deadline[0] = Infinity;
    send({ row });
  }
}

function send(message: FromWorker): void {
  // a parent that is gone hears nothing; the disconnect ends this process
  process.send!(message, () => {});
}

/**
 * A process that hangs in a text hears neither its parent nor a clock: a thread beside it looks now and then whether
 * the parent is still there, and whether the process has used more time than the returned deadline (microseconds of
 * processor time, which a machine that is busy with something else does not use up).
 */
function watched(parent: number): Float64Array {
  const workerData = new Float64Array(new SharedArrayBuffer(8)).fill(Infinity);
  const look = `const { workerData: deadline } = require('node:worker_threads');
    setInterval(() => {
      const { user, system } = process.cpuUsage();
      if (process.ppid !== ${parent}) process.kill(process.pid, 'SIGKILL');
      if (user + system > deadline[0]) process.kill(process.pid, '${OVERTIME}');
    }, 1000)`;
  const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 8, stackSizeMb: 1 };
  new Worker(look, { eval: true, workerData, resourceLimits }).unref();
  return workerData;
}
