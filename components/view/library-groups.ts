import { hostOf } from '../../lib/browser/host';
import type { SavedPolicy } from '../../lib/browser/library/records';

export interface LibraryGroup {
  /** its host; the list that knows which hosts belong together weighs more than this page */
  site: string;
  policies: SavedPolicy[];
}

/** Policies that hold all the words, by site, sites and names in the order of the language. */
export function groupBySite(policies: readonly SavedPolicy[], words: string, locale: string): LibraryGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const order = new Intl.Collator(locale);
  const groups = new Map<string, SavedPolicy[]>();
  for (const policy of policies) {
    const text = `${policy.name} ${policy.title ?? ''} ${policy.url}`.toLowerCase();
    if (!wanted.every((word) => text.includes(word))) continue;
    const site = hostOf(policy.url).replace(/^www\./, '');
    groups.set(site, [...(groups.get(site) ?? []), policy]);
  }
  return [...groups]
    .map(([site, found]) => ({ site, policies: found.sort((a, b) => order.compare(a.name, b.name)) }))
    .sort((a, b) => order.compare(a.site, b.site));
}
