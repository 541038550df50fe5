import { spawn } from 'node:child_process';
import { gitArguments, gitEnvironment } from './git';

export interface Blobs {
  /** A blob's bytes; null where it is larger than the limit. */
  read(id: string): Promise<Uint8Array | null>;
  close(): void;
}

/** `git cat-file --batch`: one process for all blobs. One read at a time. */
export function catFile(folder: string, maxBytes: number): Blobs {
  const git = spawn('git', [...gitArguments(folder), 'cat-file', '--batch'], {
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  git.on('error', () => {}); // told by the end of its output
  git.stdin.on('error', () => {});
  const chunks = git.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);

  async function more(): Promise<Buffer> {
    const { done, value } = await chunks.next();
    if (done) throw new Error('git cat-file ended early');
    return value;
  }

  async function line(): Promise<string> {
    while (rest.indexOf(10) < 0) rest = Buffer.concat([rest, await more()]);
    const end = rest.indexOf(10);
    const text = rest.toString('utf8', 0, end);
    rest = rest.subarray(end + 1);
    return text;
  }

  /** The next `size` bytes, kept where wanted. */
  async function take(size: number, keep: boolean): Promise<Buffer> {
    const parts: Buffer[] = [];
    let left = size;
    while (left > 0) {
      if (rest.length === 0) rest = await more();
      const part = rest.subarray(0, left);
      if (keep) parts.push(part);
      rest = rest.subarray(part.length);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  return {
    async read(id) {
      git.stdin.write(`${id}\n`);
      const [, type, size] = (await line()).split(' ');
      if (type === 'missing') throw new Error(`${id} is not in the repository`);
      const fits = Number(size) <= maxBytes;
      const bytes = await take(Number(size), fits);
      await take(1, false);
      return fits ? bytes : null;
    },
    close: () => void git.kill(),
  };
}
