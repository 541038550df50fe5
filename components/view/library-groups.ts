import { hostOf } from '../../lib/browser/host';
import type { SavedPolicy } from '../../lib/browser/library/records';
import { grouped } from '../../lib/model/grouped';

export interface LibraryGroup {
  /** its host; the list that knows which hosts belong together weighs more than this page */
  site: string;
  policies: SavedPolicy[];
}

/** Policies that hold all the words, by site, sites and names in the order of the language. */
export function groupBySite(policies: readonly SavedPolicy[], words: string, locale: string): LibraryGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const order = new Intl.Collator(locale);
  const meant = policies.filter(({ name, title, url }) => {
    const text = `${name} ${title ?? ''} ${url}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return [...grouped(meant, ({ url }) => hostOf(url).replace(/^www\./, ''))]
    .map(([site, found]) => ({ site, policies: found.sort((a, b) => order.compare(a.name, b.name)) }))
    .sort((a, b) => order.compare(a.site, b.site));
}
