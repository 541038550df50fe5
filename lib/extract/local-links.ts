import type { Block, Document, Link, RichText } from '../model/document';

/** Stands in for the address of a document that has none, so that its relative links come through. No host can have it. */
export const beside = 'https://beside.invalid/here/document';
const FOLDER = 'https://beside.invalid/here/';
/** what can lie beside it and be read */
const DOCUMENT = /^[^?#]*\.(?:x?html?|md|markdown|txt|pdf)(?:[?#]|$)/i;

/**
 * A document that was read with `beside` as its address: links relative to it become relative again, or absolute where
 * the page declares an address of its own. Other relative links than those to documents in its folder are taken out:
 * there is nothing that they could lead to.
 */
export function localLinks(document: Document, declared: string | null): Document {
  const restored = (link: Link): Link[] => {
    if (!link.href.startsWith('https://beside.invalid/')) return [link];
    const own = link.href === beside || link.href.startsWith(`${beside}#`);
    const path = link.href.startsWith(FOLDER) ? link.href.slice(FOLDER.length) : null;
    const href = declared ? absolute(link.href, declared) : path;
    return own || !href || !(declared || DOCUMENT.test(href)) ? [] : [{ ...link, href }];
  };
  const text = <T extends RichText>(each: T): T => ({ ...each, links: each.links.flatMap(restored) });
  const block = (each: Block): Block =>
    each.kind === 'table-row' ? { ...each, cells: each.cells.map(text) } : text(each);
  return { ...document, url: null, declaredUrl: declared, blocks: document.blocks.map(block) };
}

function absolute(href: string, declared: string): string | null {
  const { pathname, search, hash } = new URL(href);
  const path = pathname.startsWith('/here/') ? pathname.slice('/here/'.length) : pathname;
  try {
    return new URL(`${path}${search}${hash}`, declared).href;
  } catch {
    return null;
  }
}
