import { describe, expect, it } from 'vitest';
import { ruled } from './reading-of';

const linksOf = (markdown: string): string[] =>
  ruled(markdown).found.optOuts.flatMap(({ targets, links }) =>
    links.map(({ href }) => `${targets.join(' ')} ${href}`),
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
      'an address that says what is disabled there',
      '# Privacy policy\n\nThese websites are useful:\n\n- [https://helpx.adobe.com/flash-player/kb/disable-local-shared-objects-flash.html](https://helpx.adobe.com/flash-player/kb/disable-local-shared-objects-flash.html)',
      ['cookies-tracking https://helpx.adobe.com/flash-player/kb/disable-local-shared-objects-flash.html'],
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
    [
      'the guides of several browsers, a line each, are one choice',
      '# Privacy policy\n\nBrowsers:\n\n- Chrome: https://support.google.com/chrome/answer/95647\n- Opera: https://help.opera.com/en/latest/web-preferences/#cookies',
      [
        'cookies-tracking https://support.google.com/chrome/answer/95647',
        'cookies-tracking https://help.opera.com/en/latest/web-preferences/#cookies',
      ],
    ],
    [
      "a browser's guide within a sentence on something else",
      '# Privacy policy\n\nOur blog wrote about https://support.google.com/chrome/answer/95647 in the spring of that year.',
      [],
    ],
  ])('%s', (_, markdown, expected) => expect(linksOf(markdown)).toEqual(expected));

  it('gives one finding for them', () => {
    const text =
      '# Privacy policy\n\nBrowsers:\n\n- https://support.google.com/chrome/answer/95647\n- https://help.opera.com/en/latest/web-preferences/#cookies';
    const found = ruled(text).found.optOuts;
    expect(found.map(({ vendor, evidence }) => [vendor, evidence.length])).toEqual([[null, 2]]);
  });
});
