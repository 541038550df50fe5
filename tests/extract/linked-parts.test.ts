import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';
import { readHtml } from './page';

const url = 'https://www.shop.example/legal/privacy';
const ids = (markdown: string, at: string | null = url) =>
  fromMarkdown(markdown, { source: 'test', url: at }).warnings.map(({ id }) => id);

describe('parts of a policy on other pages', () => {
  it.each([
    ['See our [Cookie Policy](/legal/cookies).'],
    ['People in California: [California Privacy Notice](https://www.shop.example/legal/ccpa).'],
    ['For children there is the [Children’s Privacy Notice](https://kids.shop.example/privacy-children).'],
  ])('%s', (markdown) => {
    expect(ids(markdown)).toEqual(['linked-parts']);
  });

  it.each([
    ['another site', 'Read the [Cookie Policy](https://ads.example/cookie-policy) of our partner.'],
    ['a place on this page', 'See [Cookie Policy](#cookies) below.'],
    ['this page itself', 'This [Cookie Policy](https://www.shop.example/legal/privacy/) is in force.'],
    ['a setting', 'Use [Cookie Settings](/legal/cookie-settings).'],
    ['the terms', 'Our [Terms of Service](/legal/terms) apply.'],
  ])('%s is none', (_name, markdown) => {
    expect(ids(markdown)).toEqual([]);
  });

  it('two sites under one public suffix are two sites', () => {
    const markdown = 'See the [Cookie Policy](https://other.co.uk/cookies).';
    expect(ids(markdown, 'https://shop.co.uk/privacy')).toEqual([]);
  });

  it('says nothing where the address of the policy is not known', () => {
    expect(ids('See our [Cookie Policy](https://www.shop.example/cookies).', null)).toEqual([]);
  });

  it('names each page once, with its address', () => {
    const twice = 'See our [Cookie Policy](/cookies) and again our [Cookie Policy](/cookies#types).';
    const { warnings } = fromMarkdown(twice, { source: 'test', url });
    expect(warnings[0]?.message).toBe(
      'The policy goes on in linked pages that were not read: Cookie Policy (https://www.shop.example/cookies).',
    );
  });

  it('on pages and in plain text too', () => {
    const page = readHtml('<p>See our <a href="/cookies">Cookie Policy</a> for more.</p>', url);
    expect(page.warnings.map(({ id }) => id)).toContain('linked-parts');
    const text = fromText('See our cookie policy at https://www.shop.example/cookie-policy for more.', {
      source: 'test',
      url,
    });
    expect(text.warnings.map(({ id }) => id)).toEqual(['linked-parts']);
  });
});
