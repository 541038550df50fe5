import { expect, it } from 'vitest';
import { groupWarnings, limitOf, limitsTitle } from '../../components/view/limits';
import { confidenceOf } from '../../lib/report/confidence';
import { optOutRows } from '../../lib/report/opt-out-rows';
import { groupLinks } from '../../components/view/policy-links';
import { languageName } from '../../lib/language-name';
import { expectationsOf } from '../../components/view/expectations';
import { hasLittleText } from '../../components/view/little-text';
import { subjectOfItem } from '../../components/view/item-subject';
import { hasWayOut } from '../../components/view/way-out';
import { recipientRows } from '../../components/view/recipient-rows';
import { english } from '../../components/strings/en';
import type { Evidence, Warning } from '../../lib/model';
import { sample } from '../report/sample-analysis';

it.each([
  [1, 'very-sure'],
  [0.95, 'very-sure'],
  [0.9499, 'fairly-sure'],
  [0.8, 'fairly-sure'],
  [0.79, 'unsure'],
])('a score of %d is %s', (score, words) => {
  expect(confidenceOf(score)).toBe(words);
});

it.each([
  ['fr', 'French'],
  ['<b>', '<b>'],
])('names the language "%s"', (language, name) => {
  expect(languageName(language, 'en')).toBe(name);
});

it('puts companies and services under their kind of recipient, most names first', () => {
  expect(recipientRows(sample.recipients, sample.services).map((row) => [row.id, row.names])).toEqual([
    ['advertisers', ['Acme Ads', 'Beta Ads']],
    ['analytics-providers', ['Gamma Metrics']],
    ['government-legal', []],
  ]);
});

it('joins opt-outs of the same thing and puts first what people look for first', () => {
  const [first] = sample.optOuts;
  const plain = { ...first!, id: 'o2', targets: ['marketing' as const], links: [] };
  const more = { ...first!, id: 'o3', methods: ['email' as const], scope: ['JP' as const] };
  const rows = optOutRows([plain, first!, more]);
  expect(rows.map((row) => [row.targets, row.methods, row.links.length, row.scope])).toEqual([
    [['marketing'], ['web-page'], 0, []],
    [['analytics'], ['web-page', 'email'], 1, []],
  ]);
  // the sentence that names the service is shown with the service
  expect(optOutRows([first!], sample.services)).toEqual([]);
});

it('says what the text lacks', () => {
  const span = { segment: 0, start: 0, end: 2, quote: 'In' };
  const warning = (id: Warning['id'], places: number): Warning => ({
    id,
    message: '',
    evidence: Array.from({ length: places }, () => span),
  });
  const title = (...warnings: Warning[]) => limitsTitle(groupWarnings(warnings), english);
  expect(title(warning('list-missing', 13), warning('masked-contact', 7))).toBe(
    '13 lists and 7 addresses are missing from this page',
  );
  expect(title(warning('list-missing', 1))).toBe('1 list is missing from this page');
  expect(title(warning('truncated', 0))).toBe('One thing to know about this text');
  expect(title(warning('truncated', 0), warning('list-missing', 2))).toBe('2 things to know about this text');
});

it.each([
  ['cookie-policy', 'It reads like a cookie policy'],
  ['terms', 'It reads like terms of service'],
  ['other', 'This text does not read like a privacy policy'],
] as const)('says of what is no privacy policy what it is: %s', (kind, says) => {
  expect(limitOf({ id: 'not-a-policy', count: 1, quotes: [] }, kind, english)).toContain(says);
});

it('lists links to policies, apart from what is near one, and leaves out the page and unsafe addresses', () => {
  const link = (href: string, kind: 'privacy-policy' | 'terms', text = '', score = 1) => ({
    href,
    text,
    kind,
    score,
    position: 0,
    rel: null,
    language: null,
  });
  const { policies, near } = groupLinks(
    [
      link('https://a.example/privacy/', 'privacy-policy'),
      link('https://A.example:443/privacy/', 'privacy-policy'),
      link('https://a.example/#top', 'privacy-policy'),
      link('https://a.example/', 'privacy-policy'),
      link('javascript:void 0', 'privacy-policy'),
      link('https://a.example/terms', 'terms'),
      link('https://a.example/sale', 'terms', 'Terms of sale'),
      link('https://a.example/sale?from=footer', 'terms', 'Terms of sale'),
      // their names or their neighbours hold such a word, and they are none
      link('https://a.example/open-terms-logo.png', 'terms', 'Logo'),
      link('https://social.example/@open-terms', 'terms', 'Social', 0),
    ],
    'https://a.example/',
  );
  expect(policies.map((p) => p.address)).toEqual(['a.example/privacy']);
  expect(near.map((p) => p.address)).toEqual(['a.example/terms', 'a.example/sale']);
});

it('knows the opt-out that does what a right would, and no other', () => {
  const optOuts = [{ ...sample.optOuts[0]!, targets: ['targeted-advertising' as const] }];
  expect(hasWayOut({ optOuts }, 'opt-out-targeted-advertising')).toBe(true);
  expect(hasWayOut({ optOuts }, 'opt-out-sale-sharing')).toBe(false);
  expect(hasWayOut({ optOuts }, 'access')).toBe(false);
});

it('says what to expect of a tool as it is known to keep the choice, and else of its kind', () => {
  const { methods, keeps, tools } = english.expect;
  const of = (...hrefs: string[]) => {
    const links = hrefs.map((href) => ({ href, text: '' }));
    return expectationsOf({ methods: ['industry-tool', 'email'], links }, english);
  };
  expect(of('https://tools.google.com/dlpage/gaoptout?hl=en')).toEqual([keeps['add-on'], methods.email]);
  expect(of('https://www.donotcall.gov/')).toEqual([keeps.register, methods.email]);
  expect(of('https://optout.aboutads.info/', 'https://www.aboutads.info/choices')).toEqual([
    keeps.cookies,
    methods.email,
    tools.superseded('aboutads.info'),
  ]);
  expect(of('https://shop.example/choices')).toEqual([methods['industry-tool'], methods.email]);
});

it.each([
  ['und', 2, true],
  ['und', 400, false],
  ['en', 12, false],
])('a text in "%s" of %d words is too little to be told a language: %s', (language, words, little) => {
  expect(hasLittleText({ language, words })).toBe(little);
});

it('warns in an opt-out’s row of what its quote does not say already', () => {
  const [first] = sample.optOuts;
  const { quote } = first!.evidence[0]!;
  const cautions = [`${quote.replace(/\.$/, '')}.`, 'It takes ten days.'];
  expect(optOutRows([{ ...first!, cautions }])[0]!.cautions).toEqual(['It takes ten days.']);
});

it('tells what a checklist item’s first quote is about, for its words to be marked', () => {
  const item = (id: string, status: 'stated' | 'not-applicable', evidence: Evidence[]) =>
    subjectOfItem({ id, basis: '', status, evidence } as never, sample);
  const [sale] = sample.statements.filter(({ value }) => value === 'denied');
  expect(item('opt-out-sale-sharing', 'not-applicable', sale!.evidence)).toEqual({
    ...{ kind: 'statement', ids: [sale!.id], denied: true },
  });
  expect(item('recipients', 'stated', sample.recipients[0]!.evidence)).toMatchObject({ kind: 'recipient' });
  expect(item('deletion', 'stated', sample.rights.find(({ id }) => id === 'deletion')!.evidence)).toEqual({
    ...{ kind: 'right', ids: ['deletion'], denied: false },
  });
  const [way] = sample.optOuts;
  expect(item('opt-out-profiling', 'stated', way!.evidence)).toMatchObject({ kind: 'opt-out' });
});
