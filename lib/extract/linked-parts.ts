import type { Block, DocumentWarning } from '../model/document';
import { anchorsOfBlocks, isElsewhere, policyLinks, type PolicyLink } from './policy-links';
import type { LinkKind } from './policy-words';

/** What a policy hands over to pages of its own. Choices and settings are ways out, not parts. */
const PARTS: LinkKind[] = ['cookie-policy', 'privacy-notice-regional', 'privacy-notice-special'];
/** below it a link merely mentions one */
const SURE = 0.3;
const MOST = 6;

/**
 * Warns where a policy's text links to other parts of itself on the same site: its cookie policy, the notices for
 * some regions or people. They are named, not read. Nothing where `url`, the policy's own address, is not known.
 */
export function linkedParts(blocks: Block[], url: string | null): DocumentWarning[] {
  if (!url) return [];
  const parts = partsOf(blocks, url);
  if (parts.length === 0) return [];
  const named = parts.slice(0, MOST).map(({ text, href }) => `${text} (${href})`);
  const more = parts.length > MOST ? `, and ${parts.length - MOST} more` : '';
  const message = `The policy goes on in linked pages that were not read: ${named.join(', ')}${more}.`;
  return [{ id: 'linked-parts', message }];
}

function partsOf(blocks: Block[], url: string): PolicyLink[] {
  const seen = new Set<string>();
  return policyLinks(anchorsOfBlocks(blocks), url).filter(({ kind, href, score }) => {
    const page = href.split('#')[0]!.replace(/\/$/, '');
    if (!PARTS.includes(kind) || score < SURE || !isElsewhere(href, url) || seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}
