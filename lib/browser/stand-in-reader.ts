import type { Block, Document as Doc } from '../model';
import type { PolicyLink } from './reading';

export function readDom(dom: Document): { document: Doc; policyLinks: PolicyLink[] } {
  const blocks: Block[] = [];
  for (const el of dom.querySelectorAll('h1,h2,h3,h4,h5,h6,p,li,tr')) {
    const text = (el.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!text) continue;
    const tag = el.tagName;
    if (/^H\d$/.test(tag)) blocks.push({ kind: 'heading', level: Number(tag[1]), text, links: [] });
    else if (tag === 'LI')
      blocks.push({ kind: 'list-item', depth: 1, marker: null, list: 1, text, links: [] });
    else if (tag === 'TR')
      blocks.push({
        kind: 'table-row',
        header: false,
        table: 1,
        cells: [...el.children].map((c) => ({ text: (c.textContent ?? '').trim(), links: [] })),
      });
    else blocks.push({ kind: 'paragraph', text, links: [] });
  }
  const policyLinks = [...dom.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((a) => /privacy|cookie/i.test(a.textContent ?? ''))
    .map((a) => ({ href: a.href, text: (a.textContent ?? '').trim(), kind: 'privacy-policy', score: 0.9 }));
  return {
    document: {
      source: dom.URL,
      url: dom.URL,
      retrievedAt: null,
      title: dom.title,
      declaredLanguage: dom.documentElement.lang || null,
      blocks,
      dropped: [],
      warnings: [],
    },
    policyLinks,
  };
}
