import { expect, it } from 'vitest';
import { closedFrames } from '../../lib/extract/closed-frames';
import { parse } from './page';

it.each<[string, string, string[]]>([
  ['another site’s', '<iframe src="https://policies.example/p"></iframe>', ['https://policies.example/p']],
  ['relative', '<iframe src="/embed/policy"></iframe>', ['https://shop.example/embed/policy']],
  ['one that counts visits', '<iframe src="https://t.example/" width="1" height="1"></iframe>', []],
  ['hidden', '<iframe src="https://t.example/" hidden></iframe>', []],
  ['as wide as the page', '<iframe src="https://t.example/" width="100%"></iframe>', ['https://t.example/']],
  ['a script for an address', '<iframe src="javascript:alert(1)"></iframe>', []],
  ['the same twice', '<iframe src="/a"></iframe><iframe src="/a"></iframe>', ['https://shop.example/a']],
])('a frame that may hold the text: %s', (_name, html, expected) => {
  const dom = parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
  expect(closedFrames(dom, 'https://shop.example/privacy')).toEqual(expected);
});
