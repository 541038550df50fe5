import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/extract/draft';
import { fromHtml } from '../../lib/extract/from-html';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { anchorsOf, declaredUrl, policyLinks } from '../../lib/extract/policy-links';
import { segment } from '../../lib/segment';
import type { Document } from '../../lib/model';
import { sharedData } from '../shared-data';
import { parse } from './page';

interface PageEntry {
  file: string;
  text: string;
  kind: string;
  language: string;
  url: string;
}

const load = (name: string) => readFileSync(sharedData('pages', name)!, 'utf8');
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const policies = () =>
  (JSON.parse(load('index.json')) as PageEntry[]).filter(
    ({ file, kind, language }) => file.endsWith('.html') && kind === 'privacy-policy' && language === 'en',
  );

const pages = new Map<string, Document>();

/** A page's document, made once for all tests, which only look at it. */
function pageOf({ file, url }: PageEntry): Document {
  if (!pages.has(file)) pages.set(file, fromHtml(load(file), { source: file, url: url || null, parse }));
  return pages.get(file)!;
}

/** As score.mjs counts: a long paragraph that repeats counts once. */
const once = (text: string) => {
  const seen = new Set<string>();
  const first = (paragraph: string) =>
    paragraph.length <= 60 || !(seen.has(paragraph) || !seen.add(paragraph));
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(first)
    .join('\n\n');
};

/** Share of the longer segments of one (40 letters or more) that stand in the other word for word. */
function shared(one: Document, other: Document): number {
  const key = (text: string) => words(text).join(' ');
  const there = new Set(segment([other]).map(({ text }) => key(text)));
  const long = segment([one]).filter(({ text, kind }) => text.length >= 40 && kind !== 'table-row');
  return long.filter(({ text }) => there.has(key(text))).length / (long.length || 1);
}

describe('the shared pages', () => {
  it('cut into the same segments from HTML as from Markdown', ({ skip }) => {
    if (!sharedData('pages')) return skip();
    const shares = policies().map((entry) => {
      const { text, url } = entry;
      const markdown = fromMarkdown(load(text), { source: text, url: url || null });
      return shared(markdown, pageOf(entry));
    });
    shares.sort((a, b) => a - b);
    const median = shares[shares.length >> 1]!;
    expect(median).toBe(1);
    // what differs: menus that the Markdown holds, and addresses that a proxy masks in it
    expect(shares[0]).toBeGreaterThan(0.88);
    expect(shares.filter((share) => share < 0.96).length).toBeLessThanOrEqual(3);
  }, 120_000);

  it('keep nearly every word of the policy, and little else', ({ skip }) => {
    if (!sharedData('pages')) return skip();
    const scores = policies().map((entry) => {
      const got = words(pageOf(entry).blocks.map(textOf).join('\n'));
      const want = words(
        once(load(entry.text))
          .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
          .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
      );
      const left = new Map<string, number>();
      for (const word of want) left.set(word, (left.get(word) ?? 0) + 1);
      let found = 0;
      for (const word of got) {
        const count = left.get(word) ?? 0;
        if (count > 0) found++;
        left.set(word, count - 1);
      }
      return (2 * found) / (got.length + want.length);
    });
    scores.sort((a, b) => a - b);
    // the lowest holds 1,900 words of its policy that the selectors leave out
    expect(scores[0]).toBeGreaterThan(0.88);
    expect(scores[1]).toBeGreaterThan(0.95);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.987);
    expect(scores[scores.length >> 1]).toBeGreaterThan(0.994);
  }, 120_000);

  it('lead to their policies', ({ skip }) => {
    if (!sharedData('pages')) return skip();
    const rows = JSON.parse(load('policy-links.json')) as {
      file: string;
      url: string;
      policy: string;
      alternatives: string[];
    }[];
    const right = rows.filter(({ file, url, policy, alternatives }) => {
      const dom = parse(load(file));
      const [first] = policyLinks(anchorsOf(dom), url || declaredUrl(dom));
      const absolute = (href: string) =>
        new URL(href, url || 'https://page.invalid/').href.replace(/\/$/, '');
      return first && [policy, ...alternatives].map(absolute).includes(absolute(first.href));
    });
    expect(right.length).toBe(rows.length);
  }, 120_000);
});
