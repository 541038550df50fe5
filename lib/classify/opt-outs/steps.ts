import type { OptOutMethodId } from '../../model';
import type { Hit } from '../../knowledge/match';
import { hasHit, hitsOf, isInAddress, type Sentence } from '../reading';
import { isLinkLine } from './link-line';
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
const CHAIN = /[\p{Lu}"“‘'][^.;:()>›→»]{0,40}?(?:\s?(?:>|›|→|»|[-–—]+>)\s?[^.;:(),>›→»]{1,60}){1,6}/gu;

/**
 * How to make the choice, in the policy's words: paths through menus, else the items of a list of steps and the
 * instructions that name the way.
 */
export function stepsOf(told: Sentence[], methods: OptOutMethodId[]): string[] {
  const paths = told.flatMap((each) => pathsIn(each));
  const takes = methods.some((id) => TAKING_STEPS.includes(id));
  const items = paths.length || !takes ? paths : told.flatMap((each) => listed(told[0]!, each));
  const steps = items.length ? items : told.flatMap((each) => instructions(each, methods));
  return [...new Set(steps)]
    .filter((step, _, all) => !all.some((other) => other !== step && other.includes(step)))
    .slice(0, MOST);
}

const pathsIn = ({ segment: { text }, start, end }: Sentence): string[] =>
  [...text.slice(start, end).matchAll(CHAIN)].map((match) => {
    const behind = start + match.index + match[0].length;
    const whole = /\w/.test(text.charAt(behind)) ? match[0].replace(/\s\S*$/, '') : match[0];
    return fromCapital(whole) + closing(whole, text.slice(behind));
  });

/** An item of a list that says what to do ("by the following steps:"): its whole words are the steps. */
function listed(opening: Sentence, { segment, index }: Sentence): string[] {
  const { text, lead } = segment;
  if (index > 0 || lead !== opening.segment.id || !hasHit(opening, 'opt-out-way', 'steps-listed')) return [];
  return text.length <= LONGEST && !isLinkLine(segment, { start: 0, end: text.length }) ? [text.trim()] : [];
}

/** The mark that closes a quotation which a step has opened, with the stop within it. */
const closing = (step: string, behind: string): string =>
  opensQuote(step) ? (/^[,.]?\s?["”’]/.exec(behind)?.[0] ?? '') : '';

/** Whether the last quotation of a stretch is still open. */
const opensQuote = (stretch: string): boolean =>
  count(stretch, '"') % 2 === 1 ||
  count(stretch, '“') > count(stretch, '”') ||
  stretch.lastIndexOf('‘') > stretch.lastIndexOf('’');

const count = (stretch: string, mark: string): number => stretch.split(mark).length - 1;

/** "Go to Settings > Privacy" keeps its path: what stands before the last capitalised words falls. */
const fromCapital = (path: string): string =>
  (
    /(?:[\p{Lu}"“‘'][^\s>›→»]*(?:\s+(?:and|&|of)?\s*[\p{Lu}"“‘'][^\s>›→»]*){0,4}\s?(?:>|›|→|»|[-–—]+>).*)$/u.exec(
      path,
    )?.[0] ?? path
  ).trim();

/** The clauses that name a way and begin with what is to be done; a way that is only named takes no steps. */
function instructions(sentence: Sentence, methods: OptOutMethodId[]): string[] {
  const said = (hit: Hit): boolean => !isInAddress(sentence, hit);
  const begins = new Set(
    hitsOf(sentence, 'opt-out-step')
      .filter(said)
      .map(({ from }) => from),
  );
  return TAKING_STEPS.filter((id) => methods.includes(id))
    .flatMap((id) => methodHits(sentence, id, false).filter(said))
    .flatMap(({ from, to }) => {
      const first = beginningOf(sentence, begins, from);
      const end = first === null ? to : endOf(sentence, begins, first, to);
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
function endOf({ segment, tokens }: Sentence, begins: Set<number>, first: number, to: number): number {
  let last = to;
  while (last < tokens.length && tokens[last]!.before === 'space') {
    // a name in quotation marks is whole ("the 'Privacy and cookies' tab")
    if (!opensQuote(segment.text.slice(tokens[first]!.start, tokens[last]!.start))) {
      if (PARTS.has(tokens[last]!.lower)) break;
      if (JOINS.has(tokens[last]!.lower) && !begins.has(last + 1)) break;
    }
    last++;
  }
  return last;
}

const JOINS = new Set(['and', 'or']);
const PARTS = new Set(['but', 'which', 'so', 'although', 'however', 'if', 'when', 'unless', 'because']);

/** Cut at a word where it is too long; an address or a number that it ends with is whole, a quotation closed. */
function wordsBetween({ segment, tokens }: Sentence, first: number, behind: number): string {
  const { text, links } = segment;
  const { start } = tokens[first]!;
  let last = behind - 1;
  while (last > first && tokens[last]!.end - start > LONGEST) last--;
  const { end } = tokens[last]!;
  const address = links.find(
    (link) => link.start < end && link.end > end && !/\s/.test(text.slice(link.start, link.end)),
  );
  if (address) return text.slice(start, address.end);
  const number = NUMBER.exec(text.slice(end, end + LONGEST_NUMBER))?.[0] ?? '';
  const step = text.slice(start, end) + number;
  return step + closing(step, text.slice(end + number.length));
}

const NUMBER = /^ \+?\(?\d[\d ().-]{5,20}\d/;
const LONGEST_NUMBER = 40;
