import PQueue from 'p-queue';

export interface Schedule {
  /** runs the work when its host and the whole have room; `again` puts the host to rest first, in milliseconds */
  run<T>(host: string, work: () => Promise<T | Rest>): Promise<T>;
}

/** The host asks to be left alone for a while; then the work is tried again. */
export class Rest {
  constructor(readonly ms: number) {}
}

const PER_HOST = 3;
const IN_ALL = 32;

/** A few links of one host at a time, and some dozen hosts at once. */
export function createSchedule(): Schedule {
  const all = new PQueue({ concurrency: IN_ALL });
  const hosts = new Map<string, PQueue>();

  async function run<T>(host: string, work: () => Promise<T | Rest>): Promise<T> {
    let queue = hosts.get(host);
    if (!queue) hosts.set(host, (queue = new PQueue({ concurrency: PER_HOST })));
    const turn = async (): Promise<T> => {
      for (;;) {
        const result = await all.add(work);
        if (!(result instanceof Rest)) return result as T;
        queue.pause();
        await new Promise((done) => setTimeout(done, result.ms));
        queue.start();
      }
    };
    try {
      return await queue.add(turn);
    } finally {
      if (queue.size === 0 && queue.pending === 0) hosts.delete(host);
    }
  }
  return { run };
}
