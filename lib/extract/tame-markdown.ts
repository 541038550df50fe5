const DEEPEST = 20;
const LONGEST_LINE_RUN = 200;
/** Sign by sign: one pattern for all, with a reference back, exhausts the stack on a run of millions. */
const LONG_RUN = /\[{201,}|\]{201,}|\*{201,}|_{201,}|~{201,}|`{201,}|!{201,}|<{201,}|\\{201,}/g;
/** Emphasis and brackets are matched pair by pair: a paragraph with more of them than this loses them. */
const MOST_SIGNS = 3_000;
/** Lines that open a list within a list at once ("- - a"): each costs the parser as much as all before it. Policies have up to 150. */
const MOST_DOUBLE_ITEMS = 500;
const DOUBLE_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/gm;

/**
 * Cuts the nesting that no author writes (quotes in quotes, brackets in brackets), whose parsing would take
 * quadratic time or exhaust the stack. Ordinary text passes unchanged.
 */
export function tameMarkdown(input: string): string {
  const text = input
    .replace(/\0/g, '')
    .replace(/\n{100,}/g, '\n\n')
    .replace(/^(?:[ \t]*>){20}[ \t>]*/gm, '> '.repeat(DEEPEST))
    .replace(LONG_RUN, (run) => run.slice(0, LONGEST_LINE_RUN))
    .replace(/^[ \t]{100,}/gm, ' '.repeat(4))
    .replace(/^(?:[ \t]*[-*+] ){20,}/gm, '- ')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => (signsIn(paragraph) > MOST_SIGNS ? paragraph.replace(SIGN, '') : paragraph))
    .join('\n\n');
  let doubles = 0;
  return text.replace(DOUBLE_ITEM, (mark) => (++doubles > MOST_DOUBLE_ITEMS ? '' : mark));
}

const SIGN = /[*_`[\]~]/g;

const signsIn = (paragraph: string): number => paragraph.match(SIGN)?.length ?? 0;
