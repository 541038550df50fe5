import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';
import { firstSaid } from '../words';

/** Below so many words the page itself says nothing, if scripts are there to say it. */
const FEW = 40;

/** The page is drawn by a script: what a person would see there is not in what was sent. */
export function scriptPage({ page }: Evidence): Judgement | null {
  if (!page || page.scripts === 0) return null;
  const asked = firstSaid(
    'page-barrier',
    [page.noscript, ...page.blocks.slice(0, 5)],
    ({ id }) => id === 'script',
  );
  const bare = page.words < FEW;
  if (!bare && !page.emptyRoot && !(asked && page.words < FEW * 4)) return null;
  return judgement('needs-javascript', 'script-page', { words: asked?.words ?? (page.title || null) });
}
