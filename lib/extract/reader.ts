import type { Document } from '../model/document';
import { closedFrames } from './closed-frames';
import { fromDom, type PageDocument } from './from-dom';
import { anchorsOf, declaredUrl, policyLinks, type PolicyLink } from './policy-links';

export interface PageRead {
  document: Document;
  policyLinks: PolicyLink[];
  /** addresses of frames that may hold the text and cannot be read from here */
  frames: string[];
}

export interface ReadOptions {
  retrievedAt?: string | null;
  /** milliseconds; with it reading stops after `budget` and says so */
  now?: () => number;
  budget?: number;
}

/** What the extension's injected script hands over: plain JSON of the page as it stands. The page is not changed. */
export function readPage(dom: PageDocument, options: ReadOptions = {}): PageRead {
  const address = dom.location?.href ?? dom.URL ?? '';
  const url = /^https?:/i.test(address) ? address : declaredUrl(dom);
  const document = fromDom(dom, {
    source: address || url || 'page',
    url,
    isHidden: styledAway(dom),
    ...options,
  });
  const lacking = document.blocks.length === 0 || document.warnings.some(({ id }) => id === 'text-in-frames');
  return {
    document,
    policyLinks: policyLinks(anchorsOf(dom), url),
    frames: lacking ? closedFrames(dom, url) : [],
  };
}

/** Asks the page's own styles where the browser can answer cheaply. */
function styledAway(dom: PageDocument): ((element: Element) => boolean) | undefined {
  const probe = dom.documentElement as Partial<Element> | null;
  if (typeof probe?.checkVisibility !== 'function') return undefined;
  return (element) => element.isConnected && !element.checkVisibility({ visibilityProperty: true });
}
