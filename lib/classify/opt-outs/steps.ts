import type { OptOutMethodId } from '../../model';
import { hitsOf, type Sentence } from '../reading';
import { methodHits } from './methods';

/** Ways that take steps; an address to write to is a link. */
const TAKING_STEPS: readonly OptOutMethodId[] = [
  'account-setting',
  'device-setting',
  'browser-setting',
  'unsubscribe-link',
  'web-page',
  'phone',
];
const MOST = 4;
const LONGEST = 200;
/** In words: "log in" alone leads nowhere. */
const SHORTEST = 3;

/** "Settings > Privacy > Ads", in the policy's own words. Every repeat is bounded. */
const CHAIN = /[\p{Lu}"“‘'][^.;:()>›→»]{0,40}?(?:\s?(?:>|›|→|»|[-–—]+>)\s?[^.;:(),>›→»]{1,40}){1,6}/gu;

/** How to make the choice, in the policy's words: paths through menus, else the instructions that name the way. */
export function stepsOf(told: Sentence[], methods: OptOutMethodId[]): string[] {
  const paths = told.flatMap(({ segment, start, end }) =>
    [...segment.text.slice(start, end).matchAll(CHAIN)].map((match) => fromCapital(match[0])),
  );
  const steps = paths.length ? paths : told.flatMap((each) => instructions(each, methods));
  return [...new Set(steps)]
    .filter((step, _, all) => !all.some((other) => other !== step && other.includes(step)))
    .slice(0, MOST);
}

/** "Go to Settings > Privacy" keeps its path: what stands before the last capitalised words falls. */
const fromCapital = (path: string): string =>
  (
    /(?:[\p{Lu}"“‘'][^\s>›→»]*(?:\s+(?:and|&|of)?\s*[\p{Lu}"“‘'][^\s>›→»]*){0,4}\s?(?:>|›|→|»|[-–—]+>).*)$/u.exec(
      path,
    )?.[0] ?? path
  ).trim();

/** The clauses that name a way and begin with what is to be done; a way that is only named takes no steps. */
function instructions(sentence: Sentence, methods: OptOutMethodId[]): string[] {
  const begins = new Set(hitsOf(sentence, 'opt-out-step').map(({ from }) => from));
  return TAKING_STEPS.filter((id) => methods.includes(id))
    .flatMap((id) => methodHits(sentence, id, false))
    .flatMap(({ from, to }) => {
      const first = beginningOf(sentence, begins, from);
      const end = endOf(sentence, begins, to);
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

/** The word behind the instruction's last; "and" goes on where another instruction follows. */
function endOf({ tokens }: Sentence, begins: Set<number>, to: number): number {
  let last = to;
  while (last < tokens.length && tokens[last]!.before === 'space' && !PARTS.has(tokens[last]!.lower)) {
    if (JOINS.has(tokens[last]!.lower) && !begins.has(last + 1)) break;
    last++;
  }
  return last;
}

const JOINS = new Set(['and', 'or']);
const PARTS = new Set(['but', 'which', 'so', 'although', 'however', 'if', 'when', 'unless', 'because']);

/** Cut at a word where it is too long; a quotation that is opened is closed. */
function wordsBetween({ segment, tokens }: Sentence, first: number, behind: number): string {
  const { start } = tokens[first]!;
  let last = behind - 1;
  while (last > first && tokens[last]!.end - start > LONGEST) last--;
  const { end } = tokens[last]!;
  const closing = /^[,.]?\s?["”’]/.exec(segment.text.slice(end))?.[0] ?? '';
  return segment.text.slice(start, end) + closing;
}
