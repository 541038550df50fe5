import type { Evidence } from '../evidence';
import { works, type Judgement } from '../judgement';
import { firstSaid, said } from '../words';

/** The page tells how: words of opting out beside words that say what to do. */
export function instructions({ page }: Evidence): Judgement | null {
  if (!page) return null;
  const told = page.blocks.find((text, at) => tells(text) || tellsIn(page.blocks, at));
  return told === undefined ? null : works('instructions', firstSaid('page-opt-out', [told])?.words ?? told);
}

/** A link or button of the page's own text leads on to the opt-out. */
export function leadsOn({ page }: Evidence): Judgement | null {
  if (!page) return null;
  const button = firstSaid('page-control', page.buttons) ?? firstSaid('page-opt-out', page.buttons, isAct);
  return button && works('instructions', button.words);
}

const isAct = ({ props }: { props?: Readonly<Record<string, unknown>> }) => !props?.label && !props?.form;

function tells(text: string): boolean {
  const found = firstSaid('page-opt-out', [text]);
  // what is to be done is known in English alone: elsewhere the words of opting out are enough
  return found !== null && (isForeign(found.entry) || firstSaid('page-instruction', [text]) !== null);
}

const isForeign = ({ props }: { props?: Readonly<Record<string, unknown>> }) => props?.foreign === true;

/** "To opt out:" and then the steps, or the steps below a heading that names it. */
function tellsIn(blocks: readonly string[], at: number): boolean {
  const text = blocks[at]!;
  if (text.length > 200 || !firstSaid('page-opt-out', [text], isAct)) return false;
  return said('page-instruction', blocks.slice(at + 1, at + 4)).some(({ entry }) => entry.id !== 'may');
}
