import { expect, it } from 'vitest';
import { nameList } from '../../lib/report/answers/name-list';
import { english } from '../../lib/report/wording';
import { japanese } from '../../lib/report/wording/ja';

it.each([
  [['Acme', 'Beta'], 'Acme, Beta'],
  [['Acme', 'Beta', 'Gamma', 'Delta'], 'Acme, Beta, Gamma, Delta'],
  [['Acme', 'Beta', 'Gamma', 'Delta', 'Eta'], 'Acme, Beta, Gamma and 2 more'],
  // whoever fits is named, in their order
  [['Acme Analytics', 'Lanternfish Measurement', 'Beta'], 'Acme Analytics, Beta and 1 more'],
  [['Lanternfish Measurement and Advertising', 'Beta'], 'Lanternfish Measurement and Advertising and 1 more'],
])('%j in one line of three: %s', (names, expected) =>
  expect(nameList(names, 3, english, 29)).toBe(expected),
);

it('counts the letters of Japanese as twice as wide', () => {
  const names = ['メール配信・電話勧誘', '販売・共有', 'ターゲティング広告', '第三者提供'];
  expect(nameList(names, 3, japanese, 29)).toBe('メール配信・電話勧誘、ほか3件');
});
