import { readFileSync } from 'node:fs';
import { NAME } from '../product';

/** True where a process of this number lives and, as far as can be told, is one of ours: numbers are given anew. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(NAME);
  } catch {
    return true;
  }
}
