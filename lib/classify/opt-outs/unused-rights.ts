import type { Findings, OptOutTargetId } from '../../model';
import type { Context } from '../annotator';
import { hasHit, type Reading, type Sentence } from '../reading';
import type { Way } from './way';

/** Whether the paragraph of a right says that the company does not do what the right would stop. */
function isUnused(reading: Reading, { segment }: Sentence, target: OptOutTargetId): boolean {
  return reading.sentences[segment.id]!.some((each) => hasHit(each, 'opt-out-unused', target));
}

/** Of a right to opt out of sales that do not take place nobody can make use. */
const deniesSale = ({ statements }: Findings): boolean =>
  statements.some(({ id, value }) => id === 'sale' && value === 'denied');

/** Of what a choice stops, what there is: a right that laws give is told, like the others, where there is nothing to refuse. */
export function usable(
  { reading, found }: Context,
  sentence: Sentence,
  { vague, borrowed }: Way,
  all: OptOutTargetId[],
): OptOutTargetId[] {
  const targets = vague || borrowed ? all.filter((id) => !isUnused(reading, sentence, id)) : all;
  return vague && targets.includes('sale-sharing') && deniesSale(found) ? [] : targets;
}
