import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Row, Setting, Task } from '../batch/task';
import { engine } from '../engine';

/** Tasks as they wait in the queue, as one job: all that a worker elsewhere needs, packed. */
export interface LotMessage {
  lot: string;
}

/** Level 1: the work is done in milliseconds, the packing must not take longer. */
const pack = (value: unknown) => gzipSync(JSON.stringify(value), { level: 1 }).toString('base64');
/** Bytes at most that a message of another's making may unpack to. */
const MOST = 512e6;
const unpack = (text: string): unknown =>
  JSON.parse(gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST }).toString());

type Content = NonNullable<Task['content']>;
type Packed = Omit<Task, 'content'> & { content?: Omit<Content, 'bytes'> & { bytes: string } };

export function packLot(tasks: Task[], setting: Setting): LotMessage {
  return { lot: pack({ tasks: tasks.map(packed), setting }) };
}

export function unpackLot(message: LotMessage): { tasks: Task[]; setting: Setting } {
  const { tasks, setting } = unpack(message.lot) as { tasks: Packed[]; setting: Setting };
  return { tasks: tasks.map(unpacked), setting };
}

function packed({ content, error, ...task }: Task): Packed {
  return {
    ...task,
    ...(content && { content: { ...content, bytes: Buffer.from(content.bytes).toString('base64') } }),
    ...(error && { error: { code: error.code, message: error.message } }),
  };
}

function unpacked({ content, ...task }: Packed): Task {
  return content ? { ...task, content: { ...content, bytes: Buffer.from(content.bytes, 'base64') } } : task;
}

export const packRows = (rows: Row[]) =>
  pack(rows.map(({ bytes, error }) => ({ text: Buffer.from(bytes).toString(), error })));

export function unpackRows(text: string): Row[] {
  const rows = unpack(text) as { text: string; error: Row['error'] }[];
  return rows.map(({ text: row, error }) => ({ bytes: Buffer.from(row), error }));
}

/** The same for the same inputs, settings and engine, and for nothing else: whoever asks again finds the answer. */
export function idOf(tasks: Task[], setting: Setting): string {
  const hash = createHash('sha256').update(JSON.stringify([setting, engine]));
  for (const { content, error, ...task } of tasks) {
    const about = { ...task, ...content, bytes: content?.bytes.length, error: error?.message };
    hash.update(JSON.stringify(about)).update(content?.bytes ?? '');
  }
  return hash.digest('hex');
}
