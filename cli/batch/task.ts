import type { Failure } from '../../lib/model';
import type { FormatSpec } from '../output/format-spec';
import type { PartFlags } from '../parts/part-options';
import type { Content } from '../input/expand';

/** What a worker needs to make one input's part of the output. Plain data: it crosses processes and machines. */
export interface Task {
  /** its place among the results: some formats part them */
  index: number;
  source: string;
  /** bytes that are at hand; without them the source is a file that the worker reads */
  content?: Content;
  /** why there is nothing to read */
  error?: Failure['error'];
}

/** The same for every task of a run. */
export interface Setting {
  format: FormatSpec;
  maxBytes: number;
  /** longest wait for one page */
  timeoutMs: number;
  parts: PartFlags;
}

/** How a process ends that has worked on one input for too long: by the signal for that, where there is one. */
export const OVERTIME = process.platform === 'win32' ? 'SIGKILL' : 'SIGVTALRM';

/** One input's part of the output. */
export interface Row {
  bytes: Uint8Array;
  /** where it could not be analysed */
  error: Failure['error'] | null;
}

/** Whatever does the tasks: processes on this machine, or a queue that other machines work on. */
export interface Executor {
  /** Settles in any order. Never rejects for what is wrong with an input. */
  run(task: Task): Promise<Row>;
  /** so many tasks are all there are: whoever gathers some does not wait for more */
  end?(count: number): void;
  /** how many tasks it can use at once */
  width: number;
  /** true where tasks are done elsewhere, by those who cannot read files of this machine */
  remote: boolean;
  close(): Promise<void>;
}
