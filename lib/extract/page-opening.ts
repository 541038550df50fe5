import { textOf } from './draft';
import type { Verdict } from './main-text';

const FARTHEST = 60;
/** how far above the title a date may stand */
const ABOVE = 4;
const LONGEST_DATE = 120;

/** The title and the date that stand above the element that holds the text belong to it; a menu between them does not. */
export function withOpening(verdicts: Verdict[]): Verdict[] {
  const first = verdicts.findIndex((verdict) => !verdict.reason);
  if (first < 1) return verdicts;
  const from = Math.max(0, first - FARTHEST);
  const before = verdicts.slice(from, first);
  const title = before.findLastIndex((verdict) => isOutside(verdict) && isTitle(verdict));
  const kept = new Set<Verdict>();
  before.forEach((verdict, index) => {
    if (!isOutside(verdict)) return;
    if (index === title) kept.add(verdict);
    else if (index >= title - ABOVE && isDate(verdict)) kept.add(verdict);
  });
  return verdicts.map((verdict) => (kept.has(verdict) ? { ...verdict, reason: null } : verdict));
}

function isOutside({ block, reason }: Verdict): boolean {
  return reason === 'outside-the-text' && block.linkLetters <= block.letters / 2;
}

function isTitle({ block: { draft } }: Verdict): boolean {
  return draft.kind === 'heading' && draft.level <= 2;
}

/** "Last updated: 4 June 2026", "Version 2024-12-23", "2024年6月4日" */
function isDate({ block: { draft } }: Verdict): boolean {
  const text = textOf(draft);
  return text.length <= LONGEST_DATE && /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text) && !/©|\(c\)/i.test(text);
}
