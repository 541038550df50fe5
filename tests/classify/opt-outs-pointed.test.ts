import { expect, it } from 'vitest';
import { ruled } from './reading-of';

const read = (markdown: string): string[] =>
  ruled(markdown).found.optOuts.map(({ targets, methods, links }) =>
    [targets.join(' '), methods.join(' '), links.map((link) => link.href).join(' ')].join(' | '),
  );

const cases: [string, string[]][] = [
  [
    'To learn more about cookies and how to manage or delete them, visit [this site](https://example.org/a).',
    ['cookies-tracking | web-page | https://example.org/a'],
  ],
  [
    'Our [Cookie Policy](https://example.org/c) explains how you can manage cookies.',
    ['cookies-tracking | web-page | https://example.org/c'],
  ],
  [
    'To learn more about how we use cookies and your choices, see our [Cookie Policy](https://example.org/c).',
    ['cookies-tracking | web-page | https://example.org/c'],
  ],
  [
    'For more on how to opt out of the sale of your data, see our [Privacy Policy for the US](https://example.org/us).',
    ['sale-sharing | web-page | https://example.org/us'],
  ],
  [
    'Please see our [Terms of Use](https://example.org/t) for how we use cookies and your choices regarding cookies.',
    [],
  ],
  [
    '**Do Not Sell My Personal Information:** To request that we do not sell your personal information, click [here](https://example.org/d) or write to a@example.org.',
    ['sale-sharing | web-page email | https://example.org/d mailto:a@example.org'],
  ],
  [
    'You can choose the degree to which your profile is shared in your account settings. You can modify these [settings](https://example.org/s).',
    ['third-party-sharing | account-setting | https://example.org/s'],
  ],
  [
    'Manage your [advertising choices](https://example.org/m) or learn more about [relevant advertising](https://example.org/r).',
    ['targeted-advertising | web-page | https://example.org/m'],
  ],
  [
    'To find out more about advertising networks, see [this page](https://youradchoices.com/).',
    ['targeted-advertising | industry-tool | https://youradchoices.com/'],
  ],
  [
    'We may share data with analytics partners to support marketing. You may opt out of such sharing by writing to a@example.org.',
    ['third-party-sharing | email | mailto:a@example.org'],
  ],
  [
    'News of [Acme](https://example.org/) comes by email. You can opt out of [Acme](https://example.org/) marketing emails in your [account settings](https://example.org/account).',
    ['marketing | account-setting | https://example.org/account'],
  ],
  [
    'You can opt out of the sale of your data by writing to a@example.org or by post (address in [version 3](https://example.org/3)).',
    ['sale-sharing | email postal-mail | mailto:a@example.org'],
  ],
  ['People want to be able to decide who may see their personal data.', []],
  ['Call us at 1-866-555-0100 (1-866-I-OPT-OUT) to hear what personal information was sold.', []],
];

it.each(cases)('%s', (text, expected) => expect(read(text)).toEqual(expected));
