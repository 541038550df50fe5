import { expect, it } from 'vitest';
import { ruled } from './reading-of';

const read = (markdown: string): string[] =>
  ruled(markdown).found.optOuts.map(({ targets, methods, links }) =>
    [targets.join(' '), methods.join(' '), links.map((link) => link.href).join(' ')].join(' | '),
  );

it.each<[string, string, string[]]>([
  [
    'where the link stands two sentences on, each for its phones',
    'You can limit targeted advertising in your device settings. For information on how to do this on Acme phones, visit [Acme](https://example.org/a). For information on how to do this on other phones, visit [this page](https://example.org/o).',
    ['targeted-advertising | web-page device-setting | https://example.org/a https://example.org/o'],
  ],
  [
    'where the settings are',
    'You have choices about targeted advertising. Member settings can be found [here](https://example.org/ads).',
    ['targeted-advertising | account-setting | https://example.org/ads'],
  ],
  [
    'lines below that are nothing but links',
    'You can opt out of interest-based advertising at any time from the links below.\n\n[Display network](https://example.org/d)\n\nVideo network: <https://example.org/v>\n\nWe may change this [policy](https://example.org/p) from time to time.',
    ['targeted-advertising | web-page | https://example.org/d https://example.org/v'],
  ],
  [
    'browsers by their addresses alone, which say "disable" and "manage"',
    'Guidance on blocking cookies is here:\n\n- <https://support.google.com/chrome/answer/95647>\n- <https://support.mozilla.org/en-US/kb/enable-and-disable-cookies-website-preferences>',
    [
      'cookies-tracking | browser-setting | https://support.google.com/chrome/answer/95647 https://support.mozilla.org/en-US/kb/enable-and-disable-cookies-website-preferences',
    ],
  ],
  [
    'a guide that no list knows, by what its address says',
    '# Cookies\n\nYour browser:\n\n- Acme: <https://blog.example.org/how-to-manage-cookies-in-acme/>',
    ['cookies-tracking | web-page | https://blog.example.org/how-to-manage-cookies-in-acme/'],
  ],
  [
    'asking a company by its name, how further on',
    'You may object if you believe that Acme has no right to the processing or if you wish to ask Acme not to process your data for direct marketing. To learn more about making an objection, click [this link](https://example.org/o).',
    ['marketing | web-page | https://example.org/o'],
  ],
  [
    'guides to browsers two sentences from the choice',
    'Most modern browsers allow you to change your cookie settings. You find them in the options of your browser. These pages may be helpful: [Chrome](https://support.google.com/chrome/answer/95647).',
    ['cookies-tracking | browser-setting | https://support.google.com/chrome/answer/95647'],
  ],
  [
    'tools that a list names once more, each with its own words',
    'You can use the following tools to opt out of interest-based advertising:\n\n- The tool of one body: http://www.networkadvertising.org/choices/\n- To opt out with the other: http://www.youronlinechoices.com/',
    [
      'targeted-advertising | industry-tool | http://www.networkadvertising.org/choices/ http://www.youronlinechoices.com/',
    ],
  ],
  [
    "a browser's setting and the guides to it, which are one",
    'You can set your browser to refuse cookies.\n\nTo learn how to manage cookies in your browser, see [this guide](https://support.google.com/chrome/answer/95647).',
    ['cookies-tracking | browser-setting | https://support.google.com/chrome/answer/95647'],
  ],
  [
    'nothing in a sentence that only says where it is told',
    'You can find more on how to disable cookies in the section Your Choices below.\n\n# Your Choices\n\nYou can refuse cookies by the Cookie Settings link in the footer of our site.',
    ['cookies-tracking | web-page | '],
  ],
  [
    'settings linked before the words of choice',
    'Use your [account settings](https://example.org/s) to remove our access to your location.',
    ['location | account-setting | https://example.org/s'],
  ],
  [
    'a browser or a device, which are two ways',
    'You may configure your browser or device to reject cookies.',
    ['cookies-tracking | browser-setting device-setting | '],
  ],
  [
    'a letter',
    'If you would like to restrict our use of your data for marketing, please mail your request to: Acme, 1 Main Street.',
    ['marketing | postal-mail | '],
  ],
  [
    'a message that carries its own way, beside a page',
    'You can unsubscribe from a notification by following the instructions contained within the notification or [here](https://example.org/n).',
    ['marketing | web-page unsubscribe-link | https://example.org/n'],
  ],
  [
    'a link to another service that one revokes',
    'Other services may see your profile. You may [revoke](https://example.org/r) the link with such accounts.',
    ['third-party-sharing | web-page | https://example.org/r'],
  ],
])('%s', (_, markdown, expected) => expect(read(markdown)).toEqual(expected));
