/** How a process ends that a signal ended: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const waiting = new Set<{ cleanUp: () => void }>();

/**
 * Runs `cleanUp` before Ctrl-C or SIGTERM ends the process, until the returned function is called. All that wait are
 * run, in one place: with a handler each, the first would end the process before the others' turn.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const entry = { cleanUp };
  if (waiting.size === 0) for (const signal of SIGNALS) process.once(signal, end);
  waiting.add(entry);
  return () => {
    waiting.delete(entry);
    if (waiting.size === 0) for (const signal of SIGNALS) process.off(signal, end);
  };
}

function end(signal: keyof typeof CODES): void {
  for (const { cleanUp } of waiting) cleanUp();
  process.exit(CODES[signal]);
}
