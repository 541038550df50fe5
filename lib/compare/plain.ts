/** Words alone: typography, capitals, punctuation and white space are no change. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$€£¥%@]+/gu, ' ')
    .trim();
}

/** The same, as a list. */
export function plainWords(text: string): string[] {
  const whole = plain(text);
  return whole === '' ? [] : whole.split(' ');
}
