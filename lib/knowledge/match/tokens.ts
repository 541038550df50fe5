import { remembering } from './remembering';

export interface Token {
  /** lower case, straight quotes, without a possessive 's */
  lower: string;
  /** as written */
  text: string;
  /** as written, without a possessive 's: "GDPR’s" is the GDPR */
  exact: string;
  /** UTF-16 offsets into the text, end exclusive */
  start: number;
  end: number;
  /** what stands before it: nothing but space or a hyphen, a mark within the sentence, or a sentence's end */
  before: 'space' | 'mark' | 'stop';
}

const WORD = /[\p{L}\p{N}]+(?:['’.&](?=\p{L})[\p{L}\p{N}]+)*/gu;
const MARK = /[^\s\p{L}\p{N}'’"“”‘\-‐‑–/&®™©]/u;
const STOP = /[.!?](?:["”’)\]]*)(?:\s|$)/u;
/** "U.S." and "Inc." end in a dot that ends no sentence. */
const ABBREVIATED = /^(?:\p{L}|.*\.\p{L}+|inc|ltd|corp|co|llc|no|art|sec|etc|mr|ms|mrs|dr|st|vs)$/iu;
/** "Section 1798.83" ends no sentence within its number. */
const FIGURE = /^\p{N}+$/u;
const NEGATED = /^(.+?)n['’]t$/iu;
const IRREGULAR: Record<string, string> = { wo: 'will', ca: 'can', sha: 'shall' };
/** "3rd party" is a third party. */
const IN_FIGURES: Record<string, string> = { '3rd': 'third', '1st': 'first' };

/**
 * Words of a text with their places. Hyphens part words ("opt-out" is two), contractions and "cannot" yield
 * a separate "not", so that one pattern serves all spellings. Linear in the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const gap = start - last === 1 && text[last] === ' ' ? ' ' : text.slice(last, start);
    pushWord(tokens, found[0], start, partedBy(gap, tokens.at(-1), found[0]));
    last = start + found[0].length;
  }
  return tokens;
}

function partedBy(gap: string, word: Token | undefined, next: string): Token['before'] {
  if (!word) return 'stop';
  if (gap === ' ' || (gap === '.' && FIGURE.test(word.text) && FIGURE.test(next))) return 'space';
  const between = gap.startsWith('.') && ABBREVIATED.test(word.text) ? gap.slice(1) : gap;
  return STOP.test(between) ? 'stop' : MARK.test(between) ? 'mark' : 'space';
}

function pushWord(tokens: Token[], text: string, start: number, before: Token['before']): void {
  const parts = partsOf(text);
  for (const { lower, exact, from, to } of parts) {
    const written = parts.length === 1 ? text : text.slice(from, to);
    tokens.push({
      lower,
      exact,
      text: written,
      start: start + from,
      end: start + to,
      before: from === 0 ? before : 'space',
    });
  }
}

/** A part of a word: most have one, a contraction with "not" has two. */
interface Part extends Pick<Token, 'lower' | 'exact'> {
  from: number;
  to: number;
}

const partsOf = remembering((text): Part[] => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const negated = lower === 'cannot' ? 'can' : NEGATED.exec(lower)?.[1];
  const to = text.length;
  if (negated === undefined) {
    const plain = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    return [{ lower: IN_FIGURES[plain] ?? plain, exact: exactOf(text), from: 0, to }];
  }
  const cut = lower === 'cannot' ? 3 : to - 3;
  return [
    { lower: IRREGULAR[negated] ?? negated, exact: exactOf(text.slice(0, cut)), from: 0, to: cut },
    { lower: 'not', exact: exactOf(text.slice(cut)), from: cut, to },
  ];
});

const exactOf = (text: string): string => text.replace(/['’]s$/iu, '');
