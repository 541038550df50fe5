import { describe, expect, it } from 'vitest';
import { ruled } from './reading-of';

const read = (markdown: string, url?: string): string[] =>
  ruled(markdown, url).found.optOuts.map(({ targets, links }) =>
    [targets.join(' '), links.map((link) => link.href).join(' ')].join(' | '),
  );

describe('which links a choice has', () => {
  it('are no other places of the page on which the policy stands, however its address is written', () => {
    const text =
      '[Data](http://example.org/legal#data) [Use](http://example.org/legal#use) [Choices](http://example.org/legal#choices)\n\nYou can opt out of our newsletters as described in [Choices](http://example.org/legal#choices).';
    expect(read(text, 'https://www.example.org/legal/')).toEqual(['marketing | ']);
    expect(read(text, 'https://www.example.org/help')).toEqual([
      'marketing | http://example.org/legal#choices',
    ]);
  });

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
      'not the page of another request in the next one',
      'You may opt out of sales of your data [here](https://example.org/s).\n\nTo exercise your right of access, please fill out [this form](https://example.org/a).',
      ['sale-sharing | https://example.org/s'],
    ],
    [
      'not another place of the policy, of which it links several',
      '[Data](https://example.org/privacy-policy#data) [Use](https://example.org/privacy-policy#use) [Choices](https://example.org/privacy-policy#choices)\n\nYou can opt out of our newsletters as described in [Choices](https://example.org/privacy-policy#choices).',
      ['marketing | '],
    ],
    [
      'other places of a page that is not the policy',
      'You can change your choices in [emails](https://example.org/settings#emails), [ads](https://example.org/settings#ads) and [partners](https://example.org/settings#partners). You can opt out of marketing emails [here](https://example.org/settings#emails). You can opt out of targeted advertising [here](https://example.org/settings#ads).',
      [
        'marketing | https://example.org/settings#emails',
        'targeted-advertising | https://example.org/settings#emails https://example.org/settings#ads https://example.org/settings#partners',
      ],
    ],
    [
      'a route of an application',
      '[Data](https://example.org/#/data) [Use](https://example.org/#/use)\n\nYou can opt out of our newsletters in [Choices](https://example.org/#/choices).',
      ['marketing | https://example.org/#/choices'],
    ],
    [
      'what a tool is said to tell of preferences',
      'To learn more about your advertising preferences on Facebook, click [here](https://www.facebook.com/help/109378269482053).',
      ['targeted-advertising | https://www.facebook.com/help/109378269482053'],
    ],
    [
      'lines below a colon, each with its name',
      'To opt out of our emails:\n\nAcme Ltd: email a@example.org\n\nAcme Home Protection Plans - email b@example.org\n\nWe also offer loans.',
      ['marketing | mailto:a@example.org mailto:b@example.org'],
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
    [
      'a page that says it in its address, of what stands around it',
      '## Sale of data\n\nIn the app, use your settings. On the web, this is done [here](https://example.org/ccpa_opt_out.html).',
      ['sale-sharing | https://example.org/ccpa_opt_out.html'],
    ],
    [
      'a page whose address alone says it',
      'Residents have [more rights](https://example.org/do-not-sell).',
      ['sale-sharing | https://example.org/do-not-sell'],
    ],
    [
      'what is told of controls and options',
      'Learn more about your options for interest-based ads [here](https://example.org/ads).',
      ['targeted-advertising | https://example.org/ads'],
    ],
    [
      'how to control sharing',
      'For how our partner shares your data with third parties and how to control it, see [their page](https://example.org/p).',
      ['third-party-sharing | https://example.org/p'],
    ],
    [
      'how to control who sees a profile',
      'Learn more about how you can [control your profile privacy](https://example.org/v).',
      ['third-party-sharing | https://example.org/v'],
    ],
    [
      'a place named before the choice that it offers',
      'On the site https://example.org/privacy we offer you the option to opt out of web analytics.',
      ['analytics | https://example.org/privacy'],
    ],
    [
      'a guide to cookies two sentences on',
      'You can set your browser to reject all cookies. Some pages may then not work. For more details on cookies, visit [All About Cookies](https://allaboutcookies.org/).',
      ['cookies-tracking | https://allaboutcookies.org/'],
    ],
    [
      'not the page of a representative',
      '## Your rights\n\nYou have the right to object to direct marketing.\n\nTo exercise your rights via our representative, [click here](https://example.com/r). To exercise these rights, write to a@example.org.',
      ['marketing | mailto:a@example.org'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
