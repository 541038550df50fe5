import { titleKind, type TitleKind } from './document-titles';
import { textOf } from './draft';
import type { Verdict } from './main-text';

const FARTHEST = 60;
/** how far above the title a date may stand */
const ABOVE = 4;
const LONGEST_DATE = 120;
const PROSE = 80;

/**
 * The title, the date and the first paragraphs that stand above the element that holds the text belong to it; a menu
 * between them does not.
 */
export function withOpening(verdicts: Verdict[]): Verdict[] {
  const first = verdicts.findIndex((verdict) => !verdict.reason);
  if (first < 1) return verdicts;
  const from = Math.max(0, first - FARTHEST);
  const before = verdicts.slice(from, first);
  const title = titleAmong(before);
  const kept = new Set<Verdict>();
  before.forEach((verdict, index) => {
    if (!isOutside(verdict)) return;
    if (index === title) kept.add(verdict);
    else if (index >= title - ABOVE && isDate(verdict)) kept.add(verdict);
    else if (title >= 0 && index > title && isProse(verdict)) kept.add(verdict);
  });
  return verdicts.map((verdict) => (kept.has(verdict) ? { ...verdict, reason: null } : verdict));
}

function isOutside({ block, reason }: Verdict): boolean {
  return reason === 'outside-the-text' && block.linkLetters <= block.letters / 2;
}

/** The last that surely is one, else the last heading that may be. */
function titleAmong(verdicts: Verdict[]): number {
  const lastOf = (level: number, kind: TitleKind | null) =>
    verdicts.findLastIndex((verdict) => {
      const { draft } = verdict.block;
      if (!isOutside(verdict)) return false;
      return (
        (draft.kind === 'heading' && draft.level <= level) || (kind && titleKind(textOf(draft)) === kind)
      );
    });
  const sure = lastOf(1, 'privacy');
  return sure >= 0 ? sure : lastOf(2, null);
}

function isProse({ block: { draft, letters, linkLetters } }: Verdict): boolean {
  const sentence = draft.kind === 'paragraph' && /[.!:。！：]["”’)]?$/.test(draft.text);
  return sentence && letters >= PROSE && linkLetters < letters * 0.3;
}

/** "Last updated: 4 June 2026", "Version 2024-12-23", "2024年6月4日" */
function isDate({ block: { draft } }: Verdict): boolean {
  const text = textOf(draft);
  return text.length <= LONGEST_DATE && /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text) && !/©|\(c\)/i.test(text);
}
