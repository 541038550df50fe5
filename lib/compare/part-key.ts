import { periods, type Period } from '../knowledge/periods';
import type { Part } from './model';
import { plain, plainWords } from './plain';

/** Least share of words in common for two wordings of "as long as it takes" to be one. */
const ALIKE = 0.6;
const AT_LEAST = /\bat (?:least|a minimum)\b/i;

/** Of these particulars, those that the others lack; however a name or a period is written. */
export function lacking(these: readonly Part[], those: readonly Part[]): Part[] {
  const [own, known] = [new Set(these.map(keyOf)), new Set(those.map(keyOf))];
  const alone = those.filter((part) => !own.has(keyOf(part)));
  return these.filter(
    (part) =>
      !known.has(keyOf(part)) &&
      !those.some((other) => sameOpenly(part, other)) &&
      !alone.some((other) => sameInFull(part, other)),
  );
}

/** "Acme" that went where "Acme Widgets Ltd" came is one company; where both are named they are two. */
function sameInFull(a: Part, b: Part): boolean {
  if (a.kind !== 'company' || b.kind !== 'company') return false;
  const [nameA, nameB] = [`${plain(a.text)} `, `${plain(b.text)} `];
  return nameA.startsWith(nameB) || nameB.startsWith(nameA);
}

/** "for up to two (2) years" is "2 years", but not "at least 2 years". */
function keyOf({ kind, text }: Part): string {
  const lengths = kind === 'value' ? periods(text).map(periodKey) : [];
  if (lengths.length === 0) return `${kind}/${plain(text)}`;
  return `${kind}/${AT_LEAST.test(text) ? 'at least ' : ''}${lengths.join(', ')}`;
}

export const periodKey = ({ count, unit }: Period): string => `${count} ${unit}`;

export const periodParts = (lengths: readonly Period[]): Part[] =>
  lengths.map(({ count, unit }) => ({ kind: 'value', text: `${count} ${unit}${count === 1 ? '' : 's'}` }));

/** "as long as needed to serve you" and "only as long as we need to serve you" tell the same, as they name no period. */
function sameOpenly(a: Part, b: Part): boolean {
  if (a.kind !== 'value' || b.kind !== 'value') return false;
  if ([a, b].some(({ text }) => /[\d@]/.test(text) || periods(text).length > 0)) return false;
  const [wordsA, wordsB] = [new Set(plainWords(a.text)), new Set(plainWords(b.text))];
  const common = [...wordsA].filter((word) => wordsB.has(word)).length;
  return common >= ALIKE * Math.max(wordsA.size, wordsB.size);
}
