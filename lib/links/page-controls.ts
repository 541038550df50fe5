import type { HrefLink, OptOutTargetId } from '../model';
import { said } from './words';

export interface PageControl extends HrefLink {
  targets: OptOutTargetId[];
  /** the link that a sale of data calls for */
  sale: boolean;
}

const LONGEST = 80;

/** Of the links on a page, those that are an opt-out by their own words: "Your Privacy Choices", "AdChoices". */
export function pageControls(links: readonly HrefLink[]): PageControl[] {
  const found = new Map<string, PageControl>();
  for (const { href, text } of links) {
    if (!/^https?:/i.test(href) || text.length > LONGEST || found.has(href)) continue;
    const hits = said('page-control', [text]);
    if (hits.length === 0) continue;
    const targets = hits.flatMap(({ entry }) => (entry.props?.targets ?? []) as OptOutTargetId[]);
    const sale = hits.some(({ entry }) => entry.props?.sale === true);
    found.set(href, { href, text, targets: [...new Set(targets)], sale });
  }
  return [...found.values()];
}
