import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { segment } from '../../lib/segment';

const read = (markdown: string): string[] =>
  classify(segment([fromMarkdown(markdown, { source: 'test' })])).found.optOuts.map(({ targets, links }) =>
    [targets.join(' '), links.map((link) => link.href).join(' ')].join(' | '),
  );

describe('which links a choice has', () => {
  it.each<[string, string, string[]]>([
    [
      'of several tools each stops its own',
      '[Google Ads Opt Out](https://www.google.com/settings/ads) [Google Analytics Opt Out](https://tools.google.com/dlpage/gaoptout)',
      [
        'targeted-advertising | https://www.google.com/settings/ads',
        'analytics | https://tools.google.com/dlpage/gaoptout',
      ],
    ],
    [
      'where more is told, in the same paragraph',
      'You can object to the use of your content to train our models in your account settings. For more information, see our [Help Center](https://example.org/help).',
      ['ai-training | https://example.org/help'],
    ],
    [
      'not where more is told of something else, in the next one',
      'We have published a “Do Not Sell My Personal Information” page to offer the opt-out to Californians.\n\nFor more information on cookies, click [here](https://example.org/cookies).',
      ['sale-sharing | '],
    ],
    [
      'not what the company does besides',
      'You can reject marketing messages in your account settings.\n\nWe also offer a [loan](https://example.org/loan).',
      ['marketing | '],
    ],
    [
      'not another thing that the reader can do',
      'You can control cookies in your browser. You can also contact our representative with [this form](https://example.org/form).',
      ['cookies-tracking | '],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
