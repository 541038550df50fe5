import type { OptOutTargetId } from '../../model';
import type { Reading, Sentence } from '../reading';
import type { Stop } from './bare-tools';
import { allTargets, inheritedTargets } from './targets';

/** Addresses that say themselves that one opts out there. */
const SAYS = /^https?:\/\/[^?#]*(?:opt[-_]?out|do[-_]?not[-_]?sell|privacy[-_]?choices)/i;
const OF_SALE = /do[-_]?not[-_]?sell/i;

/** What a page of nobody known stops whose address says that one opts out there; null where nobody says of what. */
export function barePage(reading: Reading, sentence: Sentence, href: string): Stop | null {
  if (!SAYS.test(href)) return null;
  const named = [allTargets(sentence), inheritedTargets(reading, sentence)].find((ids) => ids.length);
  const targets: OptOutTargetId[] = named ?? (OF_SALE.test(href) ? ['sale-sharing'] : []);
  return targets.length ? { targets, methods: ['web-page'], vendor: null } : null;
}
