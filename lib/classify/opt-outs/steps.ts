import type { OptOutMethodId } from '../../model';
import type { Sentence } from '../reading';
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

/** "Settings > Privacy > Ads", in the policy's own words. Every repeat is bounded. */
const CHAIN = /[\p{Lu}"“‘'][^.;:()>›→»]{0,40}?(?:\s?(?:>|›|→|»|[-–—]+>)\s?[^.;:(),>›→»]{1,40}){1,6}/gu;

/** How to make the choice, in the policy's words: paths through menus, else the clauses that name the way. */
export function stepsOf(told: Sentence[], methods: OptOutMethodId[]): string[] {
  const paths = told.flatMap(({ segment, start, end }) =>
    [...segment.text.slice(start, end).matchAll(CHAIN)].map((match) => fromCapital(match[0])),
  );
  const steps = paths.length ? paths : told.flatMap((each) => clauses(each, methods));
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

function clauses(sentence: Sentence, methods: OptOutMethodId[]): string[] {
  return TAKING_STEPS.filter((id) => methods.includes(id)).flatMap((id) =>
    methodHits(sentence, id, false).map((hit) => clauseAround(sentence, hit.from, hit.to)),
  );
}

/** Words with which a clause that names a way begins. */
const OPENERS = new Set([
  'by',
  'through',
  'via',
  'using',
  'visit',
  'visiting',
  'click',
  'clicking',
  'go',
  'going',
  'follow',
  'following',
  'adjusting',
  'changing',
  'updating',
  'reply',
  'replying',
  'text',
  'texting',
  'call',
  'calling',
]);
const REACH = 10;

function clauseAround({ segment, tokens }: Sentence, from: number, to: number): string {
  let first = from;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    if (OPENERS.has(tokens[at]!.lower)) first = at;
    if (tokens[at]!.before !== 'space') break;
  }
  let last = to;
  while (last < tokens.length && tokens[last]!.before === 'space' && !ENDS.has(tokens[last]!.lower)) last++;
  const start = tokens[first]!.start;
  return segment.text.slice(start, Math.min(tokens[last - 1]!.end, start + LONGEST));
}

const ENDS = new Set(['or', 'and', 'but', 'which', 'so', 'although', 'however', 'if', 'when']);
