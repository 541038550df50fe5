import type { Analysis, ChecklistItem, Evidence, Span } from '../../lib/model';
import { overlap } from '../../lib/model/overlap';
import type { Wording } from '../../lib/report/wording';
import { brokenOff, conditionCues } from '../../lib/report/wording/conditions';

export interface Condition {
  text: string;
  /** the policy's own words, to be set as such */
  theirs: boolean;
}

/** The longest run of the policy's words that fits a row. */
const MOST = 26;

/** What limits a right, in few words; null where it takes more, and the row says "With conditions". */
export function conditionOf(
  analysis: Pick<Analysis, 'rights'>,
  item: ChecklistItem,
  { conditions, itemLimits }: Wording,
): Condition | null {
  const limits: Partial<Record<string, string>> = itemLimits;
  const limit = limits[item.id];
  if (limit) return { text: limit, theirs: false };
  const all = conditionsOf(analysis, item);
  const [first] = conditionalFirst(analysis, item);
  // what is said stands in the quote that is shown first; a right of another people may be limited otherwise
  const own = all.filter((span) => first && overlap(first, span));
  const said = (own.length ? own : all).map((span) => span.quote.replace(/[\s,;:.]+$/, ''));
  for (const { id, when } of conditionCues) {
    for (const words of said) {
      const found = when.exec(words);
      if (found) return { text: conditions[id](found[0]), theirs: false };
    }
  }
  const short = said
    .filter((words) => words.length <= MOST && !brokenOff.test(words))
    .sort((a, b) => b.length - a.length)[0];
  return short === undefined ? null : { text: short, theirs: true };
}

/** The quotes of a conditional right, those that state a condition before those that state none. */
export function conditionalFirst(analysis: Pick<Analysis, 'rights'>, item: ChecklistItem): Evidence[] {
  const conditions = item.status === 'conditional' ? conditionsOf(analysis, item) : [];
  const states = (place: Evidence) => conditions.some((span) => overlap(place, span));
  return [...item.evidence.filter(states), ...item.evidence.filter((place) => !states(place))];
}

function conditionsOf({ rights }: Pick<Analysis, 'rights'>, { id }: ChecklistItem): Span[] {
  return rights.find((right) => right.id === id)?.conditions ?? [];
}
