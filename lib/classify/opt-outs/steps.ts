import type { OptOutMethodId } from '../../model';
import { hasHit, type Sentence } from '../reading';
import { instructions, LONGEST } from './instructions';
import { isLinkLine } from './link-line';
import { closing } from './quotation';

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

/** "Settings > Privacy > Ads", in the policy's own words. Every repeat is bounded. */
const CHAIN = /[\p{Lu}"“‘'][^.;:()>›→»]{0,40}?(?:\s?(?:>|›|→|»|[-–—]+>)\s?[^.;:(),>›→»]{1,60}){1,6}/gu;

/**
 * How to make the choice, in the policy's words: paths through menus, else the items of a list of steps and the
 * instructions that name the way.
 */
export function stepsOf(told: Sentence[], methods: OptOutMethodId[]): string[] {
  const paths = told.flatMap((each) => pathsIn(each));
  const ways = TAKING_STEPS.filter((id) => methods.includes(id));
  const items = paths.length || !ways.length ? paths : told.flatMap((each) => listed(told[0]!, each));
  const steps = items.length ? items : told.flatMap((each) => instructions(each, ways));
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

/** "Go to Settings > Privacy" keeps its path: what stands before the last capitalised words falls. */
const fromCapital = (path: string): string =>
  (
    /(?:[\p{Lu}"“‘'][^\s>›→»]*(?:\s+(?:and|&|of)?\s*[\p{Lu}"“‘'][^\s>›→»]*){0,4}\s?(?:>|›|→|»|[-–—]+>).*)$/u.exec(
      path,
    )?.[0] ?? path
  ).trim();
