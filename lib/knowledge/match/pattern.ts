/**
 * The little language in which lexicons say what to look for. It matches words, never characters:
 *
 *   email address        these words in a row; hyphens, case and curly quotes do not matter
 *   collect~             any regular inflection: collect, collects, collected, collecting
 *   (share~|pass~ on)    alternatives
 *   precise? location    a word or group that may be missing
 *   opt out ..6 sale     a gap of up to six words within the sentence
 *   GDPR                 a word with a capital matches only as written
 *
 * Lexicons may also write `{social-networks}`, which is filled in before they are read (named-lists.ts).
 */
export type Element =
  | { kind: 'word'; forms: readonly string[]; optional: boolean }
  | { kind: 'group'; options: Element[][]; optional: boolean; gapped: boolean }
  | { kind: 'gap'; max: number };

/** Whether an element is a gap or has one within it. */
export const isGapped = (element: Element): boolean =>
  element.kind === 'gap' || (element.kind === 'group' && element.gapped);

const MAX_GAP = 20;
const LEX = /\.\.\d+|[()|?]|[\p{L}\p{N}'.&]+~?/gu;

/** Throws an Error naming the pattern where it is malformed. */
export function parsePattern(pattern: string): Element[] {
  const written = pattern.replaceAll('’', "'").replaceAll('-', ' ');
  const parts = written.match(LEX) ?? [];
  if (parts.join('') !== written.replace(/\s+/g, '')) throw new Error(`pattern "${pattern}": unknown sign`);
  let at = 0;

  function sequence(depth: number): Element[] {
    const elements: Element[] = [];
    for (; at < parts.length && parts[at] !== ')' && parts[at] !== '|';) elements.push(element(depth));
    return elements;
  }

  function element(depth: number): Element {
    const part = parts[at++]!;
    if (part === '?') throw new Error(`pattern "${pattern}": "?" after nothing`);
    if (part.startsWith('..')) return gap(part);
    const made: Exclude<Element, { kind: 'gap' }> =
      part === '(' ? groupOf(group(depth + 1)) : { kind: 'word', forms: formsOf(part), optional: false };
    if (parts[at] === '?') {
      at++;
      made.optional = true;
    }
    return made;
  }

  function group(depth: number): Element[][] {
    const options = [sequence(depth)];
    while (parts[at] === '|') {
      at++;
      options.push(sequence(depth));
    }
    if (parts[at++] !== ')') throw new Error(`pattern "${pattern}": "(" is not closed`);
    if (options.some((option) => option.length === 0))
      throw new Error(`pattern "${pattern}": empty alternative`);
    return options;
  }

  function gap(part: string): Element {
    const max = Number(part.slice(2));
    if (max > MAX_GAP) throw new Error(`pattern "${pattern}": a gap of more than ${MAX_GAP} words`);
    return { kind: 'gap', max };
  }

  const elements = sequence(0);
  if (hasIdle(elements)) throw new Error(`pattern "${pattern}": between gaps a word that may be missing`);
  if (at < parts.length) throw new Error(`pattern "${pattern}": "${parts[at]}" is out of place`);
  if (elements.length === 0) throw new Error('an empty pattern');
  if (elements[0]!.kind === 'gap' || elements.at(-1)!.kind === 'gap')
    throw new Error(`pattern "${pattern}": a gap at its edge`);
  if (elements.every((each) => each.kind !== 'gap' && each.optional))
    throw new Error(`pattern "${pattern}": matches nothing at all`);
  return elements;
}

/** "..3 (to)? ..4": the gaps hold the word as well, which is either meant to be there or to be left out. */
function hasIdle(elements: readonly Element[]): boolean {
  let at = -1;
  return elements.some((element, index) => {
    if (element.kind === 'group' && element.options.some(hasIdle)) return true;
    if (element.kind !== 'gap') return false;
    const between = at < 0 ? [] : elements.slice(at + 1, index);
    at = index;
    return between.length > 0 && between.every((each) => each.kind !== 'gap' && each.optional);
  });
}

const groupOf = (options: Element[][]): Exclude<Element, { kind: 'gap' }> => ({
  kind: 'group',
  options,
  optional: false,
  gapped: options.some((option) => option.some(isGapped)),
});

/** Lexicons say the same words again and again. */
const forms = new Map<string, readonly string[]>();

function formsOf(part: string): readonly string[] {
  let known = forms.get(part);
  if (!known) {
    known = part.endsWith('~')
      ? inflections(part.slice(0, -1))
      : [part.replace(/\.+$/, '').replace(/'s$/i, '')];
    forms.set(part, known);
  }
  return known;
}

/** Regular English inflections, doubled consonants included ("opt": opts, opted, opting; "stop": stopped). */
export function inflections(word: string): string[] {
  const last = word.at(-1) ?? '';
  const stem = word.slice(0, -1);
  const forms = [word, `${word}s`];
  if (last === 'e') return [...forms, `${word}d`, `${stem}ing`];
  if (/(s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`);
  if (last === 'y' && !/[aeiou]y$/.test(word)) return [...forms, `${stem}ies`, `${stem}ied`, `${word}ing`];
  forms.push(`${word}ed`, `${word}ing`);
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(word)) forms.push(`${word}${last}ed`, `${word}${last}ing`);
  return forms;
}
