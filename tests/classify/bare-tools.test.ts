import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { segment } from '../../lib/segment';

const linksOf = (markdown: string): string[] =>
  classify(segment([fromMarkdown(markdown, { source: 'made up' })])).found.optOuts.flatMap(
    ({ targets, links }) => links.map(({ href }) => `${targets.join(' ')} ${href}`),
  );

describe('links to tools without a word of choice', () => {
  it.each([
    [
      'an item that is nothing but the address of a tool',
      '# Privacy policy\n\nMeasurement:\n\n- [https://tools.google.com/dlpage/gaoptout](https://tools.google.com/dlpage/gaoptout)',
      ['analytics https://tools.google.com/dlpage/gaoptout'],
    ],
    [
      'an address that says what it is',
      '# Privacy policy\n\nAnalytics by Google:\n\n- [here](https://www.quantcast.com/en-uk/opt-out/)',
      ['targeted-advertising analytics https://www.quantcast.com/en-uk/opt-out/'],
    ],
    [
      "a body's home page is no tool",
      '# Privacy policy\n\nWe are a member of the [NAI](https://www.networkadvertising.org/).',
      [],
    ],
    [
      "a vendor's policy is no tool",
      '# Privacy policy\n\nSee the [policy of Criteo](https://www.criteo.com/privacy/).',
      [],
    ],
  ])('%s', (_, markdown, expected) => expect(linksOf(markdown)).toEqual(expected));
});
