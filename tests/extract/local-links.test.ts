import { expect, it } from 'vitest';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { beside, localLinks } from '../../lib/extract/local-links';

const linksOf = (target: string, declared: string | null) =>
  localLinks(fromMarkdown(`See [it](${target}).`, { source: 'p.md', url: beside }), declared).blocks.flatMap(
    (block) => (block.kind === 'paragraph' ? block.links.map(({ href }) => href) : []),
  );

it.each<[string, string[], string[]]>([
  ['cookies.html', ['cookies.html'], ['https://shop.example/legal/cookies.html']],
  ['notices/ca.md#top', ['notices/ca.md#top'], ['https://shop.example/legal/notices/ca.md#top']],
  ['settings', [], ['https://shop.example/legal/settings']],
  ['#top', [], []],
  ['/root.html', [], ['https://shop.example/root.html']],
  ['https://shop.example/x', ['https://shop.example/x'], ['https://shop.example/x']],
  ['mailto:a@shop.example', ['mailto:a@shop.example'], ['mailto:a@shop.example']],
])('%s beside a file, and on a page that declares its address', (target, local, absolute) => {
  expect(linksOf(target, null)).toEqual(local);
  expect(linksOf(target, 'https://shop.example/legal/privacy')).toEqual(absolute);
});
