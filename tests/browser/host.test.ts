import { expect, it } from 'vitest';
import { hostOf, namesPdf } from '../../lib/browser/host';

it.each([
  ['https://shop.example:8080/privacy', 'shop.example:8080'],
  ['file:///home/policy.html', ''],
  ['no address', ''],
])('the host of %s is "%s"', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

it.each([
  ['https://shop.example/legal/Privacy.PDF?v=2#page=3', true],
  ['https://shop.example/privacy?file=a.pdf', false],
  ['file:///home/policy.pdf', false],
  ['no address.pdf', false],
])('%s is a PDF by its address: %s', (url, pdf) => {
  expect(namesPdf(url)).toBe(pdf);
});
