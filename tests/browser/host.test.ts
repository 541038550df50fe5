import { expect, it } from 'vitest';
import { hostOf } from '../../lib/browser/host';

it.each([
  ['https://shop.example:8080/privacy', 'shop.example:8080'],
  ['file:///home/policy.html', ''],
  ['no address', ''],
])('the host of %s is "%s"', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
