import { setTimeout as wait } from 'node:timers/promises';
import { InputError } from '../input/input-error';
import type { RowMaker } from '../batch/row-maker';
import type { Executor, Setting } from '../batch/task';
import { loadBullmq, queueAddress } from './connection';
import { inLots, type Given } from './lots';
import { idOf, packLot, unpackRows } from './message';
import { ATTEMPTS, queueName } from './queue-name';

export interface QueueOptions {
  address: string;
  setting: Setting;
  /** the workers keep the rows, as parts in their folder, and send back none */
  parts: boolean;
  failed: RowMaker['failed'];
  /** a sentence for people about how the queue stands */
  say: (sentence: string) => void;
}

/** Milliseconds between two looks at the queue. */
const LOOK_EVERY = 150;
const SAY_EVERY = 30_000;
/** The oldest tasks are waited for first. */
const LOOKED_AT = 256;
/** Tasks in the queue at most: enough for many workers, and the server's memory stays flat. */
const WIDTH = 16;
/** Policies of one part: few enough to be done again, enough for a file of their own. */
const PART = 100;

/**
 * Tasks done by whoever works on the queue, one a job or a part's worth. Each job has its content's hash for a name, so
 * that asking twice (after a restart of either side, or of the server without its memory) is asking once.
 */
export async function queueExecutor({
  address,
  setting,
  parts,
  failed,
  say,
}: QueueOptions): Promise<Executor> {
  const { Queue } = await loadBullmq();
  const { connection, name, server } = queueAddress(address);
  const queue = new Queue(queueName(name, parts), { connection });
  let away = false;
  queue.on('error', () => {
    if (!away) say(`the queue's server (${server}) does not answer: waiting for it.`);
    away = true;
  });
  const asked = new Map<string, Given[][]>();
  let closed = false;
  const looking = look();

  const send = (lot: Given[]) => {
    const id = idOf(tasksOf(lot), setting);
    asked.set(id, [...(asked.get(id) ?? []), lot]);
    add(id, lot).catch((error: unknown) => lot.forEach(({ refused }) => refused(error)));
  };
  const lots = parts ? inLots(PART, send) : null;

  async function add(id: string, lot: Given[]): Promise<void> {
    await queue.add('analyze', packLot(tasksOf(lot), setting), {
      jobId: id,
      attempts: ATTEMPTS,
      removeOnComplete: { age: 24 * 3600 },
      removeOnFail: { age: 24 * 3600 },
    });
  }

  /** Looks at what is asked for until it is there. A server that is away is waited for. */
  async function look(): Promise<void> {
    let said = performance.now();
    while (!closed) {
      await wait(LOOK_EVERY);
      try {
        await Promise.all([...asked.keys()].slice(0, LOOKED_AT).map(settle));
        if (away && asked.size > 0) say('the queue is back.');
        away = false;
        if (performance.now() - said > SAY_EVERY) {
          said = performance.now();
          const {
            waiting = 0,
            active = 0,
            failed: lost = 0,
          } = await queue.getJobCounts('waiting', 'active', 'failed');
          const workers = await queue.getWorkersCount();
          say(`queue: ${workers} workers, ${waiting} waiting, ${active} at work, ${lost} failed.`);
        }
      } catch (error) {
        if (!closed && process.env.SMALLPRINT_DEBUG) say(String(error));
      }
    }
  }

  async function settle(id: string): Promise<void> {
    const [first] = asked.get(id) ?? [];
    if (!first) return;
    const state = await queue.getJobState(id);
    // a server that was started without its memory has lost it
    if (state === 'unknown') return add(id, first);
    if (state !== 'completed' && state !== 'failed') return;
    const job = await queue.getJob(id);
    if (!job) return;
    const all = asked.get(id) ?? [];
    asked.delete(id);
    const returned: unknown = job.returnvalue;
    const rows = typeof returned === 'string' ? unpackRows(returned) : null;
    for (const lot of all)
      for (const [place, { task, done }] of lot.entries())
        done(rows?.[place] ?? failed(task, lost(task.source, job.failedReason)));
    await job.remove().catch(() => {});
  }

  return {
    width: WIDTH,
    remote: true,
    run: (task) =>
      new Promise((done, refused) => {
        const given = { task, done, refused };
        if (lots) lots.add(given);
        else send([given]);
      }),
    end: (count) => lots?.end(count),
    async close() {
      closed = true;
      await queue.close().catch(() => {});
      await Promise.race([looking, wait(1_000)]);
    },
  };
}

const tasksOf = (lot: Given[]) => lot.map(({ task }) => task);

function lost(source: string, reason = 'unknown reason'): InputError {
  return new InputError(
    'internal',
    `${source} could not be read by the queue's workers (${reason}): give the policy alone.`,
  );
}
