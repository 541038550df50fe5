import { expect, it } from 'vitest';
import { safeLink } from '../../lib/browser/safe-link';

it.each([
  ['https://optout.example/a?b#c', 'optout.example'],
  ['http://shop.example:8080/', 'shop.example:8080'],
  ['mailto:privacy@shop.example', 'privacy@shop.example'],
  ['tel:+3531234', '+3531234'],
  ['javascript:alert(1)', null],
  ['data:text/html,hi', null],
  ['file:///etc/passwd', null],
  ['https://bank.example@evil.example/', null],
  ['/relative', null],
  ['', null],
])('%s', (href, host) => {
  expect(safeLink(href)?.host ?? null).toBe(host);
});
