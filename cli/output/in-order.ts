export interface Window {
  /** items at hand at most */
  ahead: number;
  /** asked before one more is taken; at least one is always at hand */
  room?: () => boolean;
}

/**
 * Works on a few items at once and yields the results in the items' order. The next item is waited for and the
 * first result handed out at the same time: a source that waits for an answer before it goes on gets it.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  { ahead, room = () => true }: Window,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = iteratorOf(items);
  const running: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (!ended && running.length < ahead && (running.length === 0 || room()))
        coming ??= heard(iterator.next());
      const head = running[0];
      if (!head && !coming) return;
      if (coming && (await firstOf(coming, head)) === 'item') {
        const next = await coming;
        coming = null;
        if (next.done) ended = true;
        else running.push(heard(work(next.value)));
      } else {
        yield await running.shift()!;
      }
    }
  } finally {
    await iterator.return?.();
  }
}

function iteratorOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncIterator<Item> | SyncAsAsync<Item> {
  if (Symbol.asyncIterator in items) return items[Symbol.asyncIterator]();
  const iterator = items[Symbol.iterator]();
  return { next: async () => iterator.next(), return: async () => void iterator.return?.() };
}

interface SyncAsAsync<Item> {
  next(): Promise<IteratorResult<Item>>;
  return?(): Promise<void>;
}

async function firstOf(coming: Promise<unknown>, head?: Promise<unknown>): Promise<'item' | 'result'> {
  if (!head) return 'item';
  return Promise.race([head.then(() => 'result' as const), coming.then(() => 'item' as const)]);
}

/** A failure is thrown when its turn comes; until then nobody awaits it, which would end the process. */
function heard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}
