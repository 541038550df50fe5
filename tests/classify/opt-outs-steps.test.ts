import { expect, it } from 'vitest';
import type { OptOutFinding } from '../../lib/model';
import { ruled } from './reading-of';

const optOutsOf = (markdown: string): OptOutFinding[] => ruled(markdown).found.optOuts;

it.each<[string, string, string[]]>([
  [
    'the items of a list of steps, whole',
    'If you wish to turn off location services, you can do so by the following methods:\n\n1. Phones — settings, privacy, location services, Acme\n2. Tablets — settings, location, Acme, permissions\n',
    [
      'Phones — settings, privacy, location services, Acme',
      'Tablets — settings, location, Acme, permissions',
    ],
  ],
  [
    'a name in quotation marks to its end',
    'You can change your marketing choices in your account “Privacy and Permissions” tab.',
    ['change your marketing choices in your account “Privacy and Permissions” tab'],
  ],
  [
    'what is to be done at the place that they lead to',
    'You can stop promotional emails by signing in to your account, going to the email page and switching the “Promotions” toggle off.',
    ['by signing in to your account, going to the email page and switching the “Promotions” toggle off'],
  ],
  [
    'no end that leads nowhere',
    'You can opt out of marketing emails by using the link in each message to, as ever, leave.',
    ['by using the link in each message'],
  ],
  [
    'the mark that closes a path',
    'To opt out of targeted advertising, go to Settings > Services > Ads > Turn on “Limit Ad Tracking.”',
    ['Settings > Services > Ads > Turn on “Limit Ad Tracking.”'],
  ],
  [
    'a number',
    'You can opt out of the sale of your data by calling us on +44 (0)20 7946 0000, or by mail.',
    ['by calling us on +44 (0)20 7946 0000'],
  ],
  [
    'an address',
    'You may opt out of promotional emails by logging in to your account at https://example.org/a/b.',
    ['by logging in to your account at https://example.org/a/b'],
  ],
  [
    'nothing of an address alone',
    'You may opt out of promotional emails: https://example.org/change-your-settings-x1.',
    [],
  ],
])('keeps of steps %s', (_, markdown, steps) => expect(optOutsOf(markdown)[0]?.steps).toEqual(steps));

it.each<[string, string, string[]]>([
  [
    'what stands in a paragraph of its own',
    'You can opt out of interest-based advertising at [this page](https://optout.aboutads.info/).\n\nPlease note that you must separately opt out in each browser and on each device.',
    ['Please note that you must separately opt out in each browser and on each device.'],
  ],
  [
    'what opting out does not end',
    'You can opt out of interest-based advertising at [this page](https://optout.aboutads.info/). Please be aware that opting out through the page does not mean that you will no longer see advertising.',
    [
      'Please be aware that opting out through the page does not mean that you will no longer see advertising.',
    ],
  ],
  [
    'what goes on all the same, told behind the list of tools',
    'You can opt out of interest-based advertising here:\n\n- [One tool](https://optout.aboutads.info/)\n- [Another tool](https://optout.networkadvertising.org/)\n\nIf you opt out of marketing emails, we may still send you service messages. If you opt out of interest-based advertising, you will still see ads.',
    ['If you opt out of interest-based advertising, you will still see ads.'],
  ],
  [
    'nothing that another choice costs',
    'You can opt out of interest-based advertising at [this page](https://optout.aboutads.info/). You may also set your browser to refuse cookies, but parts of the site may not work.',
    [],
  ],
])('warns of %s', (_, markdown, cautions) =>
  expect(
    optOutsOf(markdown).find(({ targets }) => targets.includes('targeted-advertising'))?.cautions,
  ).toEqual(cautions),
);

it.each([
  'Please note that you must separately opt out of interest-based advertising in each browser and on each device.',
  'Cookies remember your choice, so if you clear all cookies from your browser, you will need to re-select your cookie settings.',
  'Note that electing to opt out of interest-based advertising will not stop ads in your browser.',
  'Your opt-out of targeted advertising is specific to the browser that you use.',
  'If you change browsers or delete the cookies saved by your browser, you will need to opt out of targeted advertising again.',
])('takes no warning for an offer: %s', (text) => expect(optOutsOf(text)).toEqual([]));
