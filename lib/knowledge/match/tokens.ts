export interface Token {
  /** lower case, straight quotes, without a possessive 's */
  lower: string;
  /** as written */
  text: string;
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
const NEGATED = /^(.+?)n['’]t$/iu;
const IRREGULAR: Record<string, string> = { wo: 'will', ca: 'can', sha: 'shall' };

/**
 * Words of a text with their places. Hyphens part words ("opt-out" is two), contractions and "cannot" yield
 * a separate "not", so that one pattern serves all spellings. Linear in the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const gap = text.slice(last, start);
    const between = tokens.length && ABBREVIATED.test(tokens.at(-1)!.text) ? gap.replace('.', '') : gap;
    const before = STOP.test(between) ? 'stop' : MARK.test(between) ? 'mark' : 'space';
    last = start + found[0].length;
    pushWord(tokens, found[0], start, tokens.length === 0 ? 'stop' : before);
  }
  return tokens;
}

function pushWord(tokens: Token[], text: string, start: number, before: Token['before']): void {
  const end = start + text.length;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const negated = lower === 'cannot' ? 'can' : NEGATED.exec(lower)?.[1];
  if (negated === undefined) {
    tokens.push({ lower: lower.endsWith("'s") ? lower.slice(0, -2) : lower, text, start, end, before });
    return;
  }
  const cut = start + (lower === 'cannot' ? 3 : text.length - 3);
  tokens.push({
    lower: IRREGULAR[negated] ?? negated,
    text: text.slice(0, cut - start),
    start,
    end: cut,
    before,
  });
  tokens.push({ lower: 'not', text: text.slice(cut - start), start: cut, end, before: 'space' });
}
