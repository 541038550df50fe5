import { availableParallelism } from 'node:os';
import { createPool } from '../batch/pool';
import { rowMaker } from '../batch/row-maker';
import type { Executor, Setting, Task } from '../batch/task';
import { EXIT, type ExitCode, type Io } from '../io';
import { formatOfSpec } from '../output/format-spec';
import { readingOf, type ReadingFlags } from '../reading-options';
import { speaker } from '../say';
import { loadBullmq, queueAddress } from './connection';
import { packRows, unpackLot, type LotMessage } from './message';
import { partsIn } from './parts';
import { ATTEMPTS, queueName } from './queue-name';

export interface WorkFlags extends ReadingFlags {
  queue: string;
  jobs?: number;
  /** seconds */
  timeLimit: number;
  /** seconds after which a worker that is not heard of counts as gone */
  lost: number;
  /** the folder that results go to, where they do not go back through the queue */
  out?: string;
}

/** Works on a queue until it is told to stop; then ends what is at hand and no more. */
export async function workOn(flags: WorkFlags, io: Io): Promise<ExitCode> {
  const { Worker } = await loadBullmq();
  const { connection, name, server } = queueAddress(flags.queue);
  const say = speaker(io);
  const reading = readingOf(flags, io);
  const jobs = flags.jobs ?? availableParallelism();
  const parts = flags.out === undefined ? null : await partsIn(flags.out);
  // one run at a time as a rule; another's format or limits need processes of their own
  const pools = new Map<string, Promise<Executor>>();
  const poolFor = (setting: Setting) => {
    const key = JSON.stringify(setting);
    const pool = pools.get(key) ?? newPool(setting);
    pools.set(key, pool);
    return pool;
  };
  const newPool = async (setting: Setting) =>
    createPool({
      ...{ setting, jobs, limitMs: flags.timeLimit * 1e3, fetcher: reading.fetcher },
      failed: rowMaker(await formatOfSpec(setting.format)).failed,
    });

  let [done, failed] = [0, 0];
  const rowOf = async (task: Task, setting: Setting) => {
    const row = await (await poolFor(setting)).run(task);
    if (row.error) {
      failed++;
      say(row.error.message);
    }
    if (++done % 100 === 0) say(`${done} done, ${failed} of them could not be read.`);
    return row;
  };
  const worker = new Worker<LotMessage, string>(
    queueName(name, parts !== null),
    async (job) => {
      const { tasks, setting } = unpackLot(job.data);
      const rowsOf = () => Promise.all(tasks.map((task) => rowOf(task, setting)));
      if (!parts) return packRows(await rowsOf());
      const part = `part-${String(tasks[0]!.index).padStart(8, '0')}-${job.id!.slice(0, 16)}`;
      return packRows(
        (await parts.known(part)) ??
          (await parts.write(part, await rowsOf(), await formatOfSpec(setting.format))),
      );
    },
    {
      connection,
      // a part is written while the next one's policies are read
      concurrency: parts ? 2 : jobs,
      lockDuration: flags.lost * 1e3,
      stalledInterval: flags.lost * 1e3,
      maxStalledCount: ATTEMPTS - 1,
    },
  );
  let away = false;
  worker.on('error', () => {
    if (!away) say(`the queue's server (${server}) does not answer: waiting for it. Ctrl-C ends the worker.`);
    away = true;
  });
  worker.on('ready', () => {
    away = false;
    say(`works on ${queueName(name, parts !== null)}, ${jobs} at once.`);
  });
  worker.on('stalled', (id) => say(`takes over ${id.slice(0, 12)}, whose worker is gone.`));
  const stopped = new Promise<void>((stop) => {
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  await stopped;
  say('ends what is at hand and stops.');
  // a server that is away hears no goodbye: its work is taken over once it is back
  if (away) void worker.close(true).catch(() => {});
  else await worker.close();
  for (const pool of pools.values()) await (await pool).close();
  await reading.close();
  say(`${done} done, ${failed} of them could not be read.`);
  // its connection would try on for ever
  if (away) process.exit(EXIT.done);
  return EXIT.done;
}
