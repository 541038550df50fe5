import { describe, expect, it } from 'vitest';
import type { OptOutFinding } from '../../lib/model';
import { ruled } from './reading-of';

const optOutsOf = (markdown: string): OptOutFinding[] => ruled(markdown).found.optOuts;
const brief = ({ targets, methods, links }: OptOutFinding) =>
  [targets.join(' '), methods.join(' '), links.map((link) => link.href).join(' ')].join(' | ');

describe('ways and their links', () => {
  const offers: [string, string][] = [
    [
      'Adjust your cookie preferences at any time by selecting Cookie Settings in the website footer.',
      'cookies-tracking | web-page | ',
    ],
    [
      'You can withdraw your consent by the cookie settings available on the site.',
      'cookies-tracking | web-page | ',
    ],
    [
      'Many email clients will allow you to block pixels by disabling images in emails.',
      'cookies-tracking | device-setting | ',
    ],
    [
      'You can disable cookies in your browser settings. Please be aware that cookies are needed for purchases on your Acme account.',
      'cookies-tracking | browser-setting | ',
    ],
    [
      'You can switch off browser cookies before visiting our website.',
      'cookies-tracking | browser-setting | ',
    ],
    [
      'Your browser or device may allow you to block certain cookies.',
      'cookies-tracking | browser-setting device-setting | ',
    ],
    [
      'Please see our Cookies Notice for how you can disable these cookies.',
      'cookies-tracking | web-page | ',
    ],
    [
      'You may opt out of cookies from Google Analytics and Acme on their respective websites.',
      'cookies-tracking analytics | industry-tool | ',
    ],
    ['You may control what you share with your neighbours.', 'third-party-sharing | account-setting | '],
    [
      'You can control who sees your profile through the privacy settings on those social networks.',
      'third-party-sharing | account-setting | ',
    ],
    [
      'You can adjust your advertising preferences through your settings on those networks.',
      'targeted-advertising | industry-tool | ',
    ],
    [
      'You can opt out of interest-based advertising at https://optout.aboutads.info/ from each browser that you use.',
      'targeted-advertising | industry-tool | https://optout.aboutads.info/',
    ],
    [
      'You can opt out of marketing emails by the link in each email or by writing to us at a@example.org.',
      'marketing | unsubscribe-link email | mailto:a@example.org',
    ],
    [
      'You can opt out of marketing by sending an email to a@example.org or write to us at:',
      'marketing | email postal-mail | mailto:a@example.org',
    ],
    [
      'You can opt out of marketing by sending your request to a@example.org or mailing it to Acme, Main Road 5.',
      'marketing | email postal-mail | mailto:a@example.org',
    ],
    [
      'You can opt out of push notifications in your device settings, such as the notification settings for mobile phones.',
      'device-permissions | device-setting | ',
    ],
    [
      'You can turn off location data in the settings of your mobile device and/or through the settings in the applicable mobile application.',
      'location | account-setting device-setting | ',
    ],
    [
      'You may revoke our permission to collect your location and browser information through your account settings.',
      'location | account-setting | ',
    ],
    [
      'Data subjects have the opportunity to object to the transfer by writing to a@example.org.',
      'third-party-sharing | email | mailto:a@example.org',
    ],
    [
      'You may opt out of the sharing of your data with third parties in the “Privacy” section of your Acme account.',
      'third-party-sharing | account-setting | ',
    ],
    [
      'Usage reports can be disabled within the General preferences of Acme.',
      'analytics | account-setting | ',
    ],
    [
      'In accordance with your device permissions, we may receive your precise location.',
      'location | device-setting | ',
    ],
    [
      'We tell you before data goes to third parties, and you will have the option to prevent such information sharing.',
      'third-party-sharing | contact | ',
    ],
    [
      'Learn how we [study your content](https://example.org/a) by machine learning in order to improve our apps, and how to [opt out](https://example.org/b).',
      'ai-training | web-page | https://example.org/b',
    ],
    [
      'If you would like to unsubscribe from future emails, write to a@example.org.',
      'marketing | email | mailto:a@example.org',
    ],
    [
      'To unsubscribe from our newsletter, use the [subscription page](https://example.org/lists).',
      'marketing | web-page | https://example.org/lists',
    ],
    [
      'You may opt out of newsletters by changing your e-mail preference settings in your account.',
      'marketing | account-setting | ',
    ],
    [
      'You may opt out of e-mail notifications, including e-mails advertising our products, in your account settings.',
      'marketing | account-setting | ',
    ],
    [
      'You may opt out of our newsletter by the unsubscribe link in each email, or by contacting us.',
      'marketing | unsubscribe-link contact | ',
    ],
    [
      'You can object to marketing emails by contacting us or manage them in your account settings.',
      'marketing | account-setting contact | ',
    ],
    [
      'To stop marketing emails, follow the unsubscribe link or contact Acme customer support.',
      'marketing | unsubscribe-link contact | ',
    ],
    ['Please contact us if you want to change your marketing preferences.', 'marketing | contact | '],
    [
      'You can opt out of marketing emails by the unsubscribe link or by [contacting us](https://example.org/write).',
      'marketing | web-page unsubscribe-link | https://example.org/write',
    ],
    [
      'You can opt out of marketing messages by unsubscribing or by contacting us.',
      'marketing | unsubscribe-link contact | ',
    ],
    [
      'You may opt out of marketing emails by contacting us at a@example.org.',
      'marketing | email | mailto:a@example.org',
    ],
    [
      'You may prohibit us from using your data for direct marketing by writing to a@example.org.',
      'marketing | email | mailto:a@example.org',
    ],
    [
      'You may opt out of our newsletter by the unsubscribe link in each email, or by [contacting us](https://example.org/contact).',
      'marketing | web-page unsubscribe-link | https://example.org/contact',
    ],
    ['You may withdraw your consent by disabling geolocation on your phone.', 'location | device-setting | '],
    ['You can set up your device to refuse cookies.', 'cookies-tracking | device-setting | '],
    [
      'To manage flash cookies, make changes in the Global Privacy Settings Panel.',
      'cookies-tracking | industry-tool | ',
    ],
    [
      'You may opt out of sharing your personal information with third parties by writing to a@example.org.',
      'third-party-sharing | email | mailto:a@example.org',
    ],
    [
      'If you have enabled an opt-out preferences signal (such as Global Privacy Control), we will respect this preference.',
      'sale-sharing | browser-signal | ',
    ],
    [
      'When you turn on the Do Not Track function in your browser, we stop collecting information with cookies.',
      'cookies-tracking | browser-signal | ',
    ],
    [
      'We do not track you elsewhere beyond basic analytics, which you may opt out of [here](https://tools.google.com/dlpage/gaoptout).',
      'analytics | industry-tool | https://tools.google.com/dlpage/gaoptout',
    ],
    [
      'Visitors may decline the use of DART cookies by visiting https://policies.google.com/technologies/ads.',
      'targeted-advertising cookies-tracking | industry-tool | https://policies.google.com/technologies/ads',
    ],
    [
      'Learn how Google uses this at https://policies.google.com/technologies/partner-sites and opt out of Google Analytics at https://tools.google.com/dlpage/gaoptout.',
      'analytics | industry-tool | https://tools.google.com/dlpage/gaoptout',
    ],
    [
      'You can unsubscribe by writing to [\\[email protected\\]](https://example.org/cdn-cgi/l/email-protection).',
      'marketing | email | https://example.org/cdn-cgi/l/email-protection',
    ],
    [
      'Users must know that, should their data be processed for direct marketing purposes, they can object to that processing at any time.',
      'marketing | contact | ',
    ],
    [
      'When we use your inputs to train our models, you can opt out. [Learn more](https://example.org/optout).',
      'ai-training | web-page | https://example.org/optout',
    ],
    [
      'You can block cookies if you wish, but certain features of this site may not work.',
      'cookies-tracking | browser-setting | ',
    ],
    [
      'Please refer to our [Cookie Policy](https://example.org/cookies) for how to manage our use of cookies.',
      'cookies-tracking | web-page | https://example.org/cookies',
    ],
    [
      'You may adjust the communications you receive from us by updating your [Notification Preferences](https://example.org/notes).',
      'marketing | web-page | https://example.org/notes',
    ],
    [
      'See [here](https://example.org/help) for how to control the privacy settings of your profile.',
      'third-party-sharing | account-setting | https://example.org/help',
    ],
    [
      'We measure how our apps perform with performance metrics. It helps us to improve them. You may opt out of this in the settings of the app.',
      'analytics | account-setting | ',
    ],
    [
      'Google evaluates the website. You may refuse the use of cookies by selecting the appropriate settings on your browser.',
      'cookies-tracking analytics | browser-setting | ',
    ],
    ['To opt out of the sale of your data, contact us at (555) 555-0199.', 'sale-sharing | phone | '],
    ['To opt out of the sale of your data, contact us at (555)555-0199.', 'sale-sharing | phone | '],
    [
      'If you prefer that your name not be shared with third parties, email us at a@example.org.',
      'third-party-sharing | email | mailto:a@example.org',
    ],
    [
      'You may direct Acme not to share your information with third parties by writing to a@example.org.',
      'third-party-sharing | email | mailto:a@example.org',
    ],
    ['You can de-activate cookies with the help of your browser.', 'cookies-tracking | browser-setting | '],
    [
      'We use cookies. Most web browsers include an option that allows you to not accept them.',
      'cookies-tracking | browser-setting | ',
    ],
    [
      'To opt out of the sale of your data, visit "DO NOT SELL/SHARE MY PERSONAL INFORMATION" or call us at 555-555-0199.',
      'sale-sharing | web-page phone | ',
    ],
    [
      'To request an opt-out of the sale of your data, exercise your right on our Data Subject Rights Page.',
      'sale-sharing | web-page | ',
    ],
    [
      'To opt out of such sharing with third parties, please fill out the form below.',
      'third-party-sharing | web-page | ',
    ],
    [
      'You may opt out of sharing with third parties by submitting the form below.',
      'third-party-sharing | web-page | ',
    ],
    ['You can opt out of tracking cookies by following this opt-out link.', 'cookies-tracking | web-page | '],
    [
      'To stop receiving our catalogs, send a note with your name to Acme Inc., 12 Main Street, Springfield, IL 62701.',
      'marketing | postal-mail | ',
    ],
    [
      'To stop receiving our catalogs, write to us at Acme, P.O. Box 12, Springfield.',
      'marketing | postal-mail | ',
    ],
    [
      'Members may opt out of all e-mail communication by writing to a@example.org.',
      'marketing | email | mailto:a@example.org',
    ],
    [
      'To opt out of behavioral advertising, you can visit networkadvertising.org.',
      'targeted-advertising | industry-tool | https://networkadvertising.org/',
    ],
  ];
  it.each(offers)('%s', (text, expected) => expect(optOutsOf(text).map(brief)).toEqual([expected]));

  it('a paragraph of its own tells the way', () => {
    const text =
      'You can object to the use of cookies at any time.\n\nTo complete the objection, please follow this link: https://example.org/objection';
    expect(optOutsOf(text).map(brief)).toEqual([
      'cookies-tracking | web-page | https://example.org/objection',
    ]);
  });

  it('of a vendor the page that stops it, not its policy', () => {
    const text =
      'You can opt out of targeted ads through the following links:\n\n- One: Privacy policy - https://one.example/privacy-policy and opt out - https://one.example/out\n- Two: https://two.example/privacy-policy and opt out - https://two.example/out';
    expect(optOutsOf(text).flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
      'https://one.example/out',
      'https://two.example/out',
    ]);
  });
});

it('a right that asks for more than another place describes is kept whole', () => {
  const text =
    '## Ads\n\nYou can opt out of targeted advertising at https://optout.aboutads.info/.\n\n## Your rights\n\nYou have the right to opt out of targeted advertising and profiling.\n\nTo exercise your rights, email us at a@example.org.';
  expect(optOutsOf(text).map(brief)).toEqual([
    'targeted-advertising | industry-tool | https://optout.aboutads.info/',
    'targeted-advertising profiling | email | mailto:a@example.org',
  ]);
});

describe('what offers nothing', () => {
  it.each([
    'After a merger you will be notified by email of any change in ownership or uses of your personal information, as well as any choices you may have regarding your personal information.',
    'Once you connect your account with the other one you may not disconnect them: see [this page](https://example.org/a).',
    'We currently take no action to respond to "do not track" signals.',
    'The site is not yet set up to interpret or respond to Do Not Track signals of your browser.',
    'By using the site without changing your cookie settings, you agree to our cookies.',
    'We collect information from the social network in accordance with your privacy settings on that network.',
    'If you decide to stop using our service, your profile will no longer be visible to other members in the app.',
    'Log off when you leave, in order to prevent other users from accessing your account through your profile.',
    'If you have included private information in a public post, it may be indexed by search engines.',
    'Unless they opt in, organizations are opted out of data sharing by default.',
    'We use strict access controls to limit who can access data.',
    'You can always block and report a person who sends you marketing emails.',
    'We may have access to what you give that network depending on your privacy settings, such as your location.',
    'We do not penalize you in any way for choosing to opt out of the sharing of your data with third parties.',
    'If you do not want us to use cookies, please do not use our site.',
    'If you do not wish your details to be shared with third parties, you should not enter the contest.',
    'To prevent disclosure of your data to third parties, do not opt in to such use when you register.',
    'A business may instead have a policy not to disclose data of its customers to third parties for marketing if the customer has exercised an option to opt out.',
    'Web beacons collect only a limited set of information including a cookie number and the time of the page view.',
    'Persistent cookies remain after you have closed your browser or turned off your computer.',
    '**Choosing not to share your personal information.** The law may ask us to collect it.',
    'We receive your location and your user account, as limited by your privacy settings, data from other networks.',
    'Ask whoever made your browser how its privacy settings are adjusted.',
    'Our processors run the systems that we use to administer our mailing lists and to manage ads in our emails.',
    'When you use the platform to manage your account, we also set cookies that remember your preferences.',
    'If you disable such features, your ability to access content or promotions may be limited.',
    'We write to you with updates (about your subscription, settings, billing and other marketing).',
    'If your browser has blocked cookies, we may recognize you by your IP address.',
  ])('%s', (text) => expect(optOutsOf(text)).toEqual([]));
});
