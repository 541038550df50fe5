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
        length < LONGEST_RUN &&
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
 * A copy is a long run with its paragraphs, or a section with its heading. Equal lists are none, and a few equal
 * paragraphs neither: the same rights may be granted to the people of one state after another, and the same
 * recipients be named for one kind of data after another.
 */
function isCopy(run: Verdict[]): boolean {
  const drafts = run.map(({ block }) => block.draft);
  const paragraphs = run.filter(({ block }) => block.draft.kind === 'paragraph' && block.letters >= PROSE);
  const headed = drafts.some(({ kind }) => kind === 'heading');
  const table = drafts.every(({ kind }) => kind === 'table-row');
  if (table) return run.length >= LONG_RUN;
  return paragraphs.length >= 2 && (run.length >= LONG_RUN || (headed && run.length >= 3));
}

const PROSE = 60;
const LONG_RUN = 8;
/** Longer copies go run by run: a page of nothing but equal lines would else be compared with all of itself at each. */
const LONGEST_RUN = 200;
