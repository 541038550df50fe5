import type { Range } from '../model/segment';
import { NEVER_LAST, SELDOM_LAST, STARTERS } from './abbreviations';

/**
 * Sentences of a single-spaced text, without the spaces between them. `whole` are leading or separate stretches
 * (a run-in heading, the cells of a row) whose bounds are sentence bounds too.
 */
export function sentencesOf(text: string, whole: Range[] = []): Range[] {
  const cuts = new Set<number>();
  for (const range of whole) cuts.add(range.start).add(range.end);
  const separators = new Set(whole.length > 1 ? whole.map((range) => range.end) : []);
  const sentences: Range[] = [];
  const bounds = [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
  let start = 0;
  for (const bound of [...bounds, text.length]) {
    const gap = separators.has(start) && /^ \| /.test(text.slice(start, start + 3));
    if (!gap) sentences.push(...split(text, start, bound));
    else sentences.push(...split(text, start + 3, bound));
    start = bound;
  }
  return sentences;
}

const END = /[.!?]+["'”’)\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}\p{Lo}])|[。！？]+[」』）]*\s*/gu;

function split(text: string, from: number, to: number): Range[] {
  const part = text.slice(from, to);
  const sentences: Range[] = [];
  let start = 0;
  for (const match of part.matchAll(END)) {
    const stop = match.index + match[0].trimEnd().length;
    if (
      /^\./.test(match[0]) &&
      !/^\.{2,}/.test(match[0]) &&
      !endsSentence(part, start, match.index, match[0])
    )
      continue;
    push(sentences, part, start, stop, from);
    start = match.index + match[0].length;
  }
  push(sentences, part, start, part.length, from);
  return sentences;
}

function push(sentences: Range[], part: string, start: number, end: number, offset: number): void {
  const trimmed = part.slice(start, end);
  const left = trimmed.length - trimmed.trimStart().length;
  const length = trimmed.trim().length;
  if (length > 0) sentences.push({ start: offset + start + left, end: offset + start + left + length });
}

/** Whether the full stop at `dot` ends a sentence: not after "e.g.", "Art.", an enumeration's "1.", most often not after "Inc.". */
function endsSentence(part: string, start: number, dot: number, match: string): boolean {
  const before = part.slice(Math.max(start, dot - 24), dot);
  const word = /[^\s("“‘[]*$/.exec(before)?.[0] ?? '';
  const next =
    /^["“‘'([]*([\p{L}\p{N}'’]+)/u.exec(part.slice(dot + match.length, dot + match.length + 32))?.[1] ?? '';
  const enumeration = dot - start <= 4 && /^\(?[\p{L}\p{N}]{1,3}$/u.test(part.slice(start, dot));
  if (enumeration) return false;
  const plain = word.toLowerCase();
  if (NEVER_LAST.has(plain)) return false;
  // of "EU-U.S." what stands behind the hyphen
  const last = word.slice(word.lastIndexOf('-') + 1);
  const initials = /^(?:\p{L}\.)*\p{Lu}$/u.test(last) || /^\p{L}(?:\.\p{L})+$/u.test(last);
  if (initials || SELDOM_LAST.has(plain)) return STARTERS.has(next) || /[)\]”"]/.test(match);
  return true;
}
