import { displayWidth } from './display-width';

/** Breaks a text into lines of at most `width` columns, at spaces (fixed ones become plain); only a longer word (not a link) is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => one.replaceAll('\u00a0', ' '));
}

/** A link stays whole, so that it can be copied and clicked. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width || /^(?:https?:|mailto:|tel:)/.test(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (displayWidth(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Filled with spaces to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
