import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/extract/draft';
import { fromHtml } from '../../lib/extract/from-html';
import { nameIn } from '../../lib/extract/named-document';
import { parse, prose } from './page';

const about = (what: string) => prose(20).replaceAll('account', what);
const inside = `<h1>Privacy Policy</h1>${about('account')}<h2>Rights</h2>${about('request')}
  <h2>Cookie Policy</h2><ul><li>What cookies are<li>How to refuse them<li>Asking us</ul>
  <h3>What cookies are</h3>${about('cookie')}<h3>How long they last</h3>${about('year')}<h3>How to refuse them</h3>${about('setting')}
  <h2>Asking us</h2><p>Write to us about cookies at our address in Cork, where we answer.</p>
  <h2>Children</h2>${about('guardian')}`;

const read = (source: string, title = 'Privacy Policy | Shop', body = inside) =>
  fromHtml(`<html><head><title>${title}</title></head><body><main>${body}</main></body></html>`, {
    source,
    url: /^http/.test(source) ? source : null,
    parse,
  });
const headings = (...page: Parameters<typeof read>) =>
  read(...page)
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(textOf);

const COOKIES = [
  'Cookie Policy',
  'What cookies are',
  'How long they last',
  'How to refuse them',
  'Asking us',
];
const ALL = ['Privacy Policy', 'Rights', ...COOKIES, 'Children'];

describe('a cookie policy that stands in a privacy policy', () => {
  it.each([
    ['an archive/shop--cookie-policy.html'],
    ['shop--trackers-policy.html'],
    ['https://shop.example/legal/cookie-policy/?lang=en'],
    ['page.html', 'Cookie Policy | Shop'],
  ])(
    'is read alone where it is named, with the sections that its contents list: %s',
    (source, title?: string) => {
      expect(headings(source, title)).toEqual(COOKIES);
      expect(read(source, title).warnings).toEqual([
        {
          id: 'several-documents',
          message: 'The page holds several documents. Read: Cookie Policy. Not read: Privacy Policy.',
        },
      ]);
    },
  );

  it.each([
    ['page.html'],
    ['https://shop.example/privacy'],
    ['shop--privacy-policy.html', 'Cookie Policy | Shop'],
  ])('is read with it elsewhere: %s', (source, title?: string) => {
    expect(headings(source, title)).toEqual(ALL);
    expect(read(source, title).warnings).toEqual([]);
  });

  it('is a section of it where it has no sections of its own', () => {
    const short = inside.replace(/<h3>.*?<\/h3>/g, '');
    expect(headings('cookie-policy.html', undefined, short)).toContain('Rights');
  });
});

it.each([
  ['https://site.example/legal/cookie-policy?x=/privacy#y', 'cookie policy'],
  ['C:\\pages\\cookies_policy.html', 'cookies policy'],
  ['https://site.example/', 'site.example'],
  ['', ''],
])('the name in %s is "%s"', (source, name) => {
  expect(nameIn(source)).toBe(name);
});
