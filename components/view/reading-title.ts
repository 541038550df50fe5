import { hostOf } from '../../lib/browser/host';
import type { Reading } from '../../lib/browser/reading';

/** Who speaks in what was read, else its title, else where it stands. */
export const readingTitle = ({ analysis: { document }, url }: Pick<Reading, 'analysis' | 'url'>): string =>
  document.controller ?? document.title ?? (hostOf(url) || url);
