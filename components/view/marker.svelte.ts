import type { marksOf } from '../../lib/report/marks';

let mark = $state.raw<typeof marksOf | null>(null);

/** Finds the words that decided; null until the lexicons are loaded, which the answers do not wait for. */
export function marker(): typeof marksOf | null {
  return mark;
}

/** Loads the lexicons; `marker` changes when they are there. */
export async function loadMarker(): Promise<void> {
  const { marksOf, prepareMarks } = await import('../../lib/report/marks');
  mark ??= marksOf;
  // opening the lexicons takes tens of milliseconds, which the first quote that is asked for should not wait for
  globalThis.requestIdleCallback?.(prepareMarks);
}
