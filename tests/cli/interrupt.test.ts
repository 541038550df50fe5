import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onInterrupt } from '../../cli/interrupt';

let exit: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
});
afterEach(() => exit.mockRestore());

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s runs every clean-up that still waits, and ends with %i', (signal, code) => {
  const before = process.listenerCount(signal);
  const run: string[] = [];
  const undo = ['output', 'whole', 'review'].map((name) => onInterrupt(() => run.push(name)));
  undo[1]!();
  process.emit(signal, signal);
  expect(run).toEqual(['output', 'review']);
  expect(exit).toHaveBeenCalledExactlyOnceWith(code);
  for (const each of undo) each();
  expect(process.listenerCount(signal)).toBe(before);
});
