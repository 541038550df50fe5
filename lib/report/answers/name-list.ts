import type { Wording } from '../wording';

/** Names before counts: "Google, Meta, X, LinkedIn and 2 more". */
export function nameList(names: readonly string[], most: number, { answers }: Wording): string {
  // "and 1 more" takes no less room than the name
  const shown = names.length - most <= 1 ? names : names.slice(0, most);
  const list = shown.join(', ');
  return shown.length === names.length ? list : answers.andMore(list, names.length - shown.length);
}

/** For the middle of a sentence: capitals stay where they are a name's or an abbreviation's. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z ,]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
