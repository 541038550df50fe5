import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';
import { firstSaid } from '../words';

/** Longest page that is nothing but a barrier. */
const MOST_WORDS = 120;

/** A page that asks whether we are a robot shows nothing of what is behind it. */
export function refusal({ page }: Evidence): Judgement | null {
  if (!page || page.words > MOST_WORDS) return null;
  const barrier = firstSaid(
    'page-barrier',
    [page.title, ...page.headings, ...page.blocks],
    ({ id }) => id === 'refusal',
  );
  return barrier && judgement('not-checkable', 'refuses-programs', { words: barrier.words });
}
