import type { Wording } from '../wording';

/** Names before counts: "Google, Meta, X, LinkedIn and 2 more". */
export function nameList(
  names: readonly string[],
  most: number,
  { answers, join }: Wording,
  /** longest run of names, in characters: what one line holds */
  letters = Infinity,
): string {
  const whole = names.join(join);
  // "and 1 more" takes no less room than the name
  if (names.length <= most + 1 && whole.length <= letters + 8) return whole;
  let count = Math.min(most, names.length);
  while (count > 1 && names.slice(0, count).join(join).length > letters) count--;
  const list = names.slice(0, count).join(join);
  return count === names.length ? list : answers.andMore(list, names.length - count);
}

/** For the middle of a sentence: capitals stay where they are a name's or an abbreviation's, or no Latin word follows. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z ,][^\u3000-\u9fff]*$/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
