/** A process of the pool: does one task at a time until its parent is gone. */
import { Worker } from 'node:worker_threads';
import { performer } from './perform';
import { remoteFetcher, type FetchAnswer, type FetchQuestion } from './remote-fetcher';
import type { Row, Setting, Task } from './task';

export type FromWorker = { ready: true } | { row: Row } | FetchQuestion;
export type ToWorker = { setting: Setting } | { task: Task } | FetchAnswer;

let work: Awaited<ReturnType<typeof performer>> | undefined;

// a key press ends the parent, which decides what becomes of the work in hand
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());
watchParent(process.ppid);

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
    send({ row: await work!(message.task) });
  }
}

function send(message: FromWorker): void {
  // a parent that is gone hears nothing; the disconnect ends this process
  process.send!(message, () => {});
}

/**
 * A process that hangs in a text cannot hear that its parent was killed, and would hang for ever: a thread beside
 * it looks now and then.
 */
function watchParent(parent: number): void {
  const look = `setInterval(() => process.ppid === ${parent} || process.kill(process.pid, 'SIGKILL'), 2000)`;
  const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 8, stackSizeMb: 1 };
  new Worker(look, { eval: true, resourceLimits }).unref();
}
