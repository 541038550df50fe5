import type { Wording } from '../wording';

/** Names before counts: "Google, Meta, X, LinkedIn and 2 more". */
export function nameList(
  names: readonly string[],
  most: number,
  { answers, join }: Wording,
  /** longest run of names: what one line holds, in Latin letters */
  room = Infinity,
  /** what stands in for the names that find no room */
  more: (list: string, n: number) => string = answers.andMore,
): string {
  const whole = names.join(join);
  // "and 1 more" takes no less room than the name
  if (names.length <= most + 1 && widthOf(whole) <= room + 8) return whole;
  const shown = names.slice(0, 1);
  // a long name is passed over where a shorter one after it still fits
  for (const name of names.slice(1)) {
    if (shown.length < most && widthOf([...shown, name].join(join)) <= room) shown.push(name);
  }
  const list = shown.join(join);
  return shown.length === names.length ? list : more(list, names.length - shown.length);
}

/** In Latin letters: those of Japanese are twice as wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

/** For the middle of a sentence: capitals stay where they are a name's or an abbreviation's, or no Latin word follows. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z ,][^\u3000-\u9fff]*$/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
