import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';
import { firstSaid } from '../words';

/** So short that its whole text is one notice. */
const SHORT = 60;

/** A "soft 404": the status says that all is well, the page says that it is not there. */
export function missingPage({ page }: Evidence): Judgement | null {
  if (!page) return null;
  const texts =
    page.words <= SHORT ? page.blocks : page.blocks.slice(0, 1).filter((text) => text.length < 200);
  const parked = firstSaid('page-missing', [page.title, ...page.headings, ...texts], isParked);
  if (parked) return judgement('lands-elsewhere', 'for-sale', { words: parked.words });
  // a page that speaks of opting out in its title is there, whatever else it says is not
  if (firstSaid('page-opt-out', [page.title])) return null;
  const missing = firstSaid('page-missing', [page.title, ...page.headings.slice(0, 3), ...texts]);
  return missing && judgement('lands-elsewhere', 'not-found-page', { words: missing.words });
}

const isParked = ({ props }: { props?: Readonly<Record<string, unknown>> }) => props?.parked === true;
