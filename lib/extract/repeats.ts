import { textOf } from './draft';
import type { Verdict } from './main-text';

/** Pages often hold a passage twice, for narrow and for wide screens: the copy goes. */
export function withoutRepeats(verdicts: Verdict[]): Verdict[] {
  const kept = verdicts.filter((verdict) => !verdict.reason);
  const keys = kept.map((verdict) => textOf(verdict.block.draft));
  const seen = new Map<string, number>();
  const repeated = new Set<Verdict>();
  let at = 0;
  while (at < kept.length) {
    const before = seen.get(keys[at]!);
    let length = 0;
    if (before !== undefined)
      while (
        at + length < kept.length &&
        before + length < at &&
        keys[before + length] === keys[at + length]
      ) {
        length++;
      }
    if (isCopy(kept.slice(at, at + length))) {
      for (const verdict of kept.slice(at, at + length)) repeated.add(verdict);
      at += length;
      continue;
    }
    if (before === undefined) seen.set(keys[at]!, at);
    at++;
  }
  return verdicts.map((verdict) => (repeated.has(verdict) ? { ...verdict, reason: 'repeated' } : verdict));
}

/**
 * A copy is a section with its heading, or a long run. A few equal paragraphs are none: the same rights may be
 * granted to the people of one state after another.
 */
function isCopy(run: Verdict[]): boolean {
  const letters = run.reduce((sum, verdict) => sum + verdict.block.letters, 0);
  const headed = run.some((verdict) => verdict.block.draft.kind === 'heading');
  return letters > 60 && (run.length >= 8 || (headed && run.length >= 3));
}
