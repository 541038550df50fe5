import type { DroppedBlock } from '../model/document';
import { textOf, type Draft } from './draft';

/** Scripts, style sheets and data for machines that a converter left among the text, apart from what people read. */
export function withoutScripts(drafts: Draft[]): { blocks: Draft[]; dropped: DroppedBlock[] } {
  const dropped = drafts.filter((draft) => draft.kind !== 'table-row' && isScript(draft.text));
  if (!dropped.length) return { blocks: drafts, dropped: [] };
  const gone = new Set(dropped);
  return {
    blocks: drafts.filter((draft) => !gone.has(draft)),
    dropped: dropped.map((draft) => ({ text: textOf(draft).slice(0, 500), reason: 'script' })),
  };
}

const SIGNS =
  /[{}]|\)\s?;|["']\s?:|[=!]=|=>|&&|\|\||\w\(\)|\\|<!--|\w\s?=\s?["'[{(]|\bfunction\s?\(|\bvar\s/g;
const FEWEST_SIGNS = 3;
/** Signs of code for each character: prose with many brackets and semicolons stays below. */
const SIGN_SHARE = 0.008;
/** Spaces between small letters for each character: prose has twice as many, a policy within JSON too. */
const PROSE_SHARE = 0.056;

function isScript(text: string): boolean {
  const signs = count(text, SIGNS);
  if (signs < FEWEST_SIGNS || signs < text.length * SIGN_SHARE) return false;
  return count(text, /[a-z] (?=[a-z])/g) < text.length * PROSE_SHARE;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
