import type { Analysis, ChecklistItem } from '../../lib/model';

/** A condition is said, not named, where the policy says it in a few words that fit a row. */
const MOST = 26;

export function conditionOf(analysis: Pick<Analysis, 'rights'>, item: ChecklistItem): string | null {
  const right = analysis.rights.find((r) => r.id === item.id);
  const said = (right?.conditions ?? []).map((span) => span.quote.replace(/[\s,;:.]+$/, ''));
  return said.filter((words) => words.length <= MOST).sort((a, b) => b.length - a.length)[0] ?? null;
}
