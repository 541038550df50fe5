import type { Row, Task } from '../batch/task';

/** A task, and who waits for its row. */
export interface Given {
  task: Task;
  done: (row: Row) => void;
  /** where the queue does not take it */
  refused: (error: unknown) => void;
}

export interface Lots {
  add(given: Given): void;
  /** so many tasks are all there are */
  end(count: number): void;
}

/** Bytes of inputs after which a lot is closed however few they are. */
const ROOM = 2e6;

/**
 * Tasks in lots that hang on the inputs and their order alone, whenever each task comes: a run that is begun anew makes
 * the same ones. `most` tasks make a lot.
 */
export function inLots(most: number, send: (lot: Given[]) => void): Lots {
  const early = new Map<number, Given>();
  let [lot, size, next, count] = [[] as Given[], 0, 0, Infinity];
  const close = () => {
    if (lot.length > 0) send(lot);
    [lot, size] = [[], 0];
  };
  return {
    add(given) {
      early.set(given.task.index, given);
      for (let turn = early.get(next); turn; turn = early.get(++next)) {
        early.delete(next);
        lot.push(turn);
        size += turn.task.content?.bytes.length ?? 0;
        if (lot.length >= most || size >= ROOM) close();
      }
      if (next >= count) close();
    },
    end(all) {
      count = all;
      if (next >= count) close();
    },
  };
}
