const DEEPEST = 20;
const LONGEST_LINE_RUN = 200;
/** Emphasis and brackets are matched pair by pair: a paragraph with more of them than this loses them. */
const MOST_SIGNS = 3_000;

/**
 * Cuts the nesting that no author writes (quotes in quotes, brackets in brackets), whose parsing would take
 * quadratic time or exhaust the stack. Ordinary text passes unchanged.
 */
export function tameMarkdown(input: string): string {
  return input
    .replace(/\0/g, '')
    .replace(/^(?:[ \t]*>){20,}/gm, '> '.repeat(DEEPEST))
    .replace(/([[\]*_~`!<])\1{200,}/g, (run) => run.slice(0, LONGEST_LINE_RUN))
    .replace(/^[ \t]{100,}/gm, ' '.repeat(4))
    .replace(/^(?:[ \t]*[-*+] ){20,}/gm, '- ')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => (signsIn(paragraph) > MOST_SIGNS ? paragraph.replace(/[*_`[\]~]/g, '') : paragraph))
    .join('\n\n');
}

const signsIn = (paragraph: string): number => paragraph.match(/[*_`[\]~]/g)?.length ?? 0;
