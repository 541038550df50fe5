import type { Analysis, ChecklistItem } from '../../lib/model';
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
  { conditions }: Wording,
): Condition | null {
  const right = analysis.rights.find((r) => r.id === item.id);
  const said = (right?.conditions ?? []).map((span) => span.quote.replace(/[\s,;:.]+$/, ''));
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
