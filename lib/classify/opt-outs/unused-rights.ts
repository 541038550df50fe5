import type { Findings, OptOutTargetId } from '../../model';
import { hasHit, type Reading, type Sentence } from '../reading';

/** Whether the paragraph of a right says that the company does not do what the right would stop. */
export function isUnused(reading: Reading, { segment }: Sentence, target: OptOutTargetId): boolean {
  return reading.sentences[segment.id]!.some((each) => hasHit(each, 'opt-out-unused', target));
}

/** Of a right to opt out of sales that do not take place nobody can make use. */
export const deniesSale = ({ statements }: Findings): boolean =>
  statements.some(({ id, value }) => id === 'sale' && value === 'denied');
