import { expect, it } from 'vitest';
import { linkLabel, toldApart } from '../../components/view/link-label';
import { safeLink } from '../../lib/browser/safe-link';

it.each([
  ['Your Privacy Choices', 'https://a.example/choices', 'Your Privacy Choices'],
  ['here', 'https://www.a.example/privacy/choices/?from=footer#top', 'www.a.example/privacy/choices'],
  ['[LEARN MORE]', 'https://a.example/ads', 'a.example/ads'],
  ['Click  here.', 'https://a.example/', 'a.example'],
  ['', 'https://a.example/form', 'a.example/form'],
  ['https://a.example/form', 'https://a.example/form', 'a.example/form'],
  ['here', 'mailto:privacy@a.example', 'privacy@a.example'],
])('a link that says "%s" is called by what tells where it leads', (text, href, expected) => {
  expect(linkLabel(text, safeLink(href)!)).toBe(expected);
});

it('cuts an address that only machines read', () => {
  const label = linkLabel('here', safeLink(`https://a.example/${'0123456789'.repeat(20)}`)!);
  expect(label).toMatch(/^a\.example\/[0-9]+…$/);
  expect(label.length).toBeLessThan(90);
});

it('tells links of one name apart where they lead to several places of one site', () => {
  const link = (text: string, href: string) => ({ text, href });
  const links = [
    link('your settings', 'https://a.example/one'),
    link('Your settings', 'https://a.example/two'),
    link('your settings', 'https://b.example/'),
    link('your choices', 'https://a.example/three'),
  ];
  expect(toldApart(links).map(({ text }) => text)).toEqual(['', '', 'your settings', 'your choices']);
});
