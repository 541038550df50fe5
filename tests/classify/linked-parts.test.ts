import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';
import type { Document } from '../../lib/model';

const url = 'https://www.shop.example/legal/privacy';
const policy = (text: string, about: Partial<Document> = {}): Document => ({
  ...fromMarkdown(`# Privacy Policy\n\nWe collect your name and share it.\n\n${text}`, { source: 'p', url }),
  ...about,
});
const linked = (text: string, about: Partial<Document> = {}) =>
  analyze([policy(text, about)]).document.linkedParts!.map(({ kind, href }) => [kind, href]);

describe('parts of a policy on other pages', () => {
  it.each([
    ['See our [Cookie Policy](/legal/c).', 'cookie-policy'],
    ['We tell [how Shop uses cookies](/technologies/c).', 'cookie-policy'],
    ['People in California: [California Privacy Notice](https://shop.example/x).', 'regional-notice'],
    ['See the [Notice at Collection](/n).', 'regional-notice'],
    ['[Addendum for users in South Korea](/kr)', 'regional-notice'],
    ['[Children’s Privacy Notice](https://kids.shop.example/privacy-children)', 'children-notice'],
    ['[Consumer Health Data Privacy Policy](/h)', 'special-notice'],
    ['Applicants read our [Candidate Privacy Notice](/jobs/p).', 'special-notice'],
    ['Here is a [list of our sub-processors](/s).', 'vendor-list'],
    ['How long: [data retention periods](/r).', 'data-table'],
    ['Cards: see the [Wallet Privacy Notice](/pay).', 'product-notice'],
    ['For our cookie policy, click [here](/abc).', 'cookie-policy'],
    ['More can be found [here](/legal/california-privacy-notice).', 'regional-notice'],
    ['They stand at [www.shop.example/cookies](https://www.shop.example/cookies).', 'cookie-policy'],
  ])('%s', (text, kind) => {
    expect(linked(text).map(([each]) => each)).toEqual([kind]);
  });

  it.each([
    [
      'another company’s policy',
      'Read the [Cookie Policy](https://ads.example/cookie-policy) of our partner.',
    ],
    ['a place on this page', 'See [Cookie Policy](#cookies) below.'],
    ['this page itself', 'This [Cookie Policy](http://shop.example/legal/privacy/) is in force.'],
    ['this policy by another name', 'Read our [Privacy Policy](/privacy) or the [Shop privacy policy](/p2).'],
    ['this policy in another language', 'See the [Basket Privacy Policy](/de/legal/privacy).'],
    ['a setting', 'Use [Cookie Settings](/legal/cookie-settings).'],
    ['a form', 'Send the [California Privacy Request Form](/ccpa-form).'],
    ['the terms', 'Our [Terms of Service](/legal/terms) and [Data Processing Agreement](/dpa) apply.'],
    ['an older version', 'See [previous versions of the Cookie Policy](/legal/cookies/archive).'],
    ['a policy with a date', 'See the [Shop Privacy Policy 2019](/legal/2019).'],
    ['a page of help', 'Read [how to delete your account](/help/delete).'],
  ])('%s is none', (_name, text) => {
    expect(linked(text)).toEqual([]);
  });

  it('the policy proper is a part of a lesser notice', () => {
    const text = 'This adds to our [Privacy Policy](/privacy).';
    expect(linked(text, { title: 'California Privacy Notice' })).toEqual([
      ['privacy-policy', 'https://www.shop.example/privacy'],
    ]);
  });

  it('two sites under one public suffix are two sites', () => {
    const text = 'See the [Cookie Policy](https://other.co.uk/cookies).';
    expect(linked(text, { url: 'https://shop.co.uk/privacy' })).toEqual([]);
  });

  it('needs an address to know the site by, which a saved page may give itself', () => {
    const text = 'See our [Cookie Policy](https://www.shop.example/cookies).';
    expect(linked(text, { url: null })).toEqual([]);
    expect(linked(text, { url: null, declaredUrl: url })).toHaveLength(1);
  });

  it('names each page once, with every sentence that links to it, in plain text too', () => {
    const { document, segments } = analyze([
      policy('See our [Cookie Policy](/cookies) first. Then our [Cookie Policy](/cookies#types) again.'),
    ]);
    const [part, ...more] = document.linkedParts!;
    expect(more).toEqual([]);
    expect(part!.evidence.map(({ quote }) => quote)).toEqual([
      'See our Cookie Policy first.',
      'Then our Cookie Policy again.',
    ]);
    for (const { segment, start, end, quote } of part!.evidence)
      expect(segments[segment]!.text.slice(start, end)).toBe(quote);
    const plain = fromText('Our cookies: https://www.shop.example/cookie-policy', { source: 't', url });
    expect(analyze([plain]).document.linkedParts).toHaveLength(1);
  });
});

describe('of linked parts', () => {
  const text = 'See our [Cookie Policy](/cookies) and the [California Notice](/california).';
  const cookies = fromMarkdown('# Cookie Policy\n\nWe use analytics cookies. See our [vendor list](/v).', {
    source: 'https://www.shop.example/cookies-2026',
    url: 'https://www.shop.example/cookies-2026',
  });
  const warnings = (documents: Document[]) =>
    analyze(documents).warnings.flatMap(({ id, message }) => (id === 'linked-parts' ? [message] : []));

  it('those not read are a warning', () => {
    expect(warnings([policy(text)])).toEqual([
      'The policy goes on in linked pages that were not read: Cookie Policy (https://www.shop.example/cookies), California Notice (https://www.shop.example/california).',
    ]);
  });

  it('one that was read drops out of it, also where it was moved, and its own links are listed', () => {
    const documents = [policy(text), { ...cookies, linkedAs: 'https://www.shop.example/cookies' }];
    const { document, segments } = analyze(documents);
    expect(document.linkedParts!.map(({ text, part }) => [text, part])).toEqual([
      ['Cookie Policy', 1],
      ['California Notice', null],
      ['vendor list', null],
    ]);
    const list = document.linkedParts![2]!.evidence[0]!;
    expect(segments[list.segment]!.part).toBe(1);
  });

  it('one that could not be read says why', () => {
    const unreadParts = [{ href: 'https://www.shop.example/cookies', problem: 'It is not there.' }];
    expect(warnings([policy(text, { unreadParts })])[1]).toBe(
      '“Cookie Policy”, a linked part of the policy, is not among what was read: It is not there.',
    );
  });
});
