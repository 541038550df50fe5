import { describe, expect, it } from 'vitest';
import { autolinks } from '../../lib/extract/autolinks';

const hrefs = (text: string): string[] => autolinks(text, []).map(({ href }) => href);

describe('addresses that a text writes out', () => {
  it.each([
    [
      'See https://a.example/x. Or mail me@b.example, please.',
      ['https://a.example/x', 'mailto:me@b.example'],
    ],
    ['Look at www.a.example/choices.', ['https://www.a.example/choices']],
    ['Our vendor (a-vendor.com/policies/privacy), and others', ['https://a-vendor.com/policies/privacy']],
    ['To learn more, visit allaboutcookies.org or ask us.', ['https://allaboutcookies.org/']],
    ['Opt out here (optout.aboutads.info).', ['https://optout.aboutads.info/']],
  ])('are links: %s', (text, links) => expect(hrefs(text)).toEqual(links));

  it.each([
    ['Mail me@b.example.Also, we have an office.', 'mailto:me@b.example'],
    ['Use https://a.example/new.He can also write.', 'https://a.example/new'],
    ['Use https://a.example/form.Aspx for that.', 'https://a.example/form.Aspx'],
    ['Mail info@mail.example.Com', 'mailto:info@mail.example.Com'],
    ['Mail info@mail.example.Com for help.', 'mailto:info@mail.example.Com'],
    ['Mail info@mail.example.Shop.', 'mailto:info@mail.example.Shop'],
  ])('end where the sentence glued to them begins: %s', (text, link) => expect(hrefs(text)).toEqual([link]));

  it.each([
    'He/she may ask, e.g./i.e. at 9 a.m./p.m. in the U.S./EU.',
    'cookielaw.org',
    'Shop at Kontora.com and on our other sites.',
    'The site keeps cookies.To stop that, write.',
    'privacy.example.org is ours.',
  ])('are not made of other words: %s', (text) => expect(hrefs(text)).toEqual([]));

  it('leaves the rest of an address alone that a space has torn', () =>
    expect(hrefs('Go to http://www.co okies.com/choices now.')).toEqual(['http://www.co/']));
});
