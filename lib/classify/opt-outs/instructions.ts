import type { OptOutMethodId } from '../../model';
import type { Hit } from '../../knowledge/match';
import { hitsOf, isInAddress, type Sentence } from '../reading';
import { methodHits } from './methods-said';
import { closing, opensQuote } from './quotation';

export const LONGEST = 200;
/** In words: "log in" alone leads nowhere. */
const SHORTEST = 3;

/** The clauses that name a way and begin with what is to be done; a way that is only named takes no steps. */
export function instructions(sentence: Sentence, ways: OptOutMethodId[]): string[] {
  const said = (hit: Hit): boolean => !isInAddress(sentence, hit);
  const steps = hitsOf(sentence, 'opt-out-step').filter(said);
  const begins = new Set(steps.map(({ from }) => from));
  const leads = new Set(steps.filter(({ entry }) => entry.id === 'goes').map(({ from }) => from));
  return ways
    .flatMap((id) => methodHits(sentence, id, false).filter(said))
    .flatMap(({ from, to }) => {
      const first = beginningOf(sentence, begins, from);
      const end = first === null ? to : endOf(sentence, { begins, leads }, first, to);
      return first === null || end - first < SHORTEST ? [] : [wordsBetween(sentence, first, end)];
    });
}

/** How far before the words that name a way its instruction may begin, in words. */
const REACH = 14;

/** The first word of the instruction that leads to a word, within its clause; null where none does. */
function beginningOf({ tokens }: Sentence, begins: Set<number>, from: number): number | null {
  let first: number | null = null;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    if (begins.has(at)) first = at;
    if (tokens[at]!.before !== 'space' || PARTS.has(tokens[at]!.lower)) break;
    if (JOINS.has(tokens[at]!.lower) && !(first === at + 1)) break;
  }
  return first;
}

/** Where instructions begin, and those of them that only lead to a place. */
interface Beginnings {
  begins: Set<number>;
  leads: Set<number>;
}

/** The word behind the instruction's last; it goes on where another follows: "sign in, go to Settings and …". */
function endOf(
  { segment: { text }, tokens }: Sentence,
  steps: Beginnings,
  first: number,
  to: number,
): number {
  const { begins, leads } = steps;
  let last = to;
  let leading = [...leads].some((at) => at >= first && at <= to);
  for (; last < tokens.length && tokens[last]!.before !== 'stop'; last++) {
    const { lower, before, start } = tokens[last]!;
    // a name in quotation marks is whole ("the 'Privacy and cookies' tab")
    if (before === 'space' && opensQuote(text.slice(tokens[first]!.start, start))) continue;
    const next = JOINS.has(lower) || lower === 'then' ? last + 1 : last;
    if (
      before === 'mark' &&
      !(leading && begins.has(next) && COMMA.test(text.slice(tokens[last - 1]!.end, start)))
    )
      break;
    if (PARTS.has(lower) || (JOINS.has(lower) && !begins.has(next))) break;
    leading ||= leads.has(last);
  }
  return last;
}

const COMMA = /^["”’]?,["”’]? ["“‘]?$/;

const JOINS = new Set(['and', 'or']);
const PARTS = new Set(['but', 'which', 'so', 'although', 'however', 'if', 'when', 'unless', 'because']);

/** Cut at a word where it is too long; an address or a number that it ends with is whole, a quotation closed. */
function wordsBetween({ segment, tokens }: Sentence, first: number, behind: number): string {
  const { text, links } = segment;
  const { start } = tokens[first]!;
  let last = behind - 1;
  while (last > first && tokens[last]!.end - start > LONGEST) last--;
  const written = tokens[last]!.end;
  const address = links.find(
    (link) => link.start < written && link.end > written && !/\s/.test(text.slice(link.start, link.end)),
  );
  if (address) return text.slice(start, address.end);
  const number = NUMBER.exec(text.slice(written, written + LONGEST_NUMBER))?.[0] ?? '';
  // "submit it to", "call us at": what they lead to is not told here
  while (!number && last > first && DANGLING.has(tokens[last]!.lower)) last--;
  const { end } = tokens[last]!;
  const step = text.slice(start, end) + number;
  return step + closing(step, text.slice(end + number.length));
}

const DANGLING = new Set(['at', 'to', 'through', 'via', 'by', 'for', 'from', 'of', 'with']);
const NUMBER = /^ \+?\(?\d[\d ().-]{5,20}\d/;
const LONGEST_NUMBER = 40;
