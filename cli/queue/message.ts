import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Row, Setting, Task } from '../batch/task';
import { engine } from '../engine';

/** A task as it waits in the queue: all that a worker elsewhere needs, packed. */
export interface TaskMessage {
  task: string;
}

/** Level 1: the work is done in milliseconds, the packing must not take longer. */
const pack = (value: unknown) => gzipSync(JSON.stringify(value), { level: 1 }).toString('base64');
/** Bytes at most that a message of another's making may unpack to. */
const MOST = 512e6;
const unpack = (text: string): unknown =>
  JSON.parse(gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST }).toString());

type Packed = Omit<Task, 'content'> & {
  content: Omit<NonNullable<Task['content']>, 'bytes'> & { bytes: string };
};

export function packTask({ content, ...task }: Task, setting: Setting): TaskMessage {
  const { bytes, ...about } = content!;
  const packed: Packed = { ...task, content: { ...about, bytes: Buffer.from(bytes).toString('base64') } };
  return { task: pack({ task: packed, setting }) };
}

export function unpackTask(message: TaskMessage): { task: Task; setting: Setting } {
  const { task, setting } = unpack(message.task) as { task: Packed; setting: Setting };
  const { bytes, ...about } = task.content;
  return { setting, task: { ...task, content: { ...about, bytes: Buffer.from(bytes, 'base64') } } };
}

export const packRow = ({ bytes, error }: Row) => pack({ text: Buffer.from(bytes).toString(), error });

export function unpackRow(text: string): Row {
  const { text: row, error } = unpack(text) as { text: string; error: Row['error'] };
  return { bytes: Buffer.from(row), error };
}

/** The same for the same input, settings and engine, and for nothing else: whoever asks again finds the answer. */
export function idOf({ content, ...task }: Task, setting: Setting): string {
  const hash = createHash('sha256').update(
    JSON.stringify([task, { ...content, bytes: null }, setting, engine]),
  );
  return hash.update(content!.bytes).digest('hex');
}
