import { describe, expect, it } from 'vitest';
import type { OptOutFinding } from '../../lib/model';
import { ruled } from './reading-of';

const optOutsOf = (markdown: string): OptOutFinding[] => ruled(markdown).found.optOuts;
const brief = ({ targets, methods, links }: OptOutFinding) =>
  [targets.join(' '), methods.join(' '), links.map((link) => link.href).join(' ')].join(' | ');

describe('of a sentence or a list the part that offers the choice', () => {
  const offers: [string, string][] = [
    [
      'We collect data by:\n\n- **Cookies.** We use cookies to personalize pages. Most web browsers can be set to disable cookies.',
      'cookies-tracking | browser-setting | ',
    ],
    [
      'For access, write to access@example.org; to opt out of the sale of your data, use the [form](https://example.org/choices).',
      'sale-sharing | web-page | https://example.org/choices',
    ],
    [
      'You can refuse cookies by (i) clicking the [Cookie Preferences](https://example.org/c) button, (ii) changing your browser controls, or (iii) enabling the Global Privacy Control.',
      'sale-sharing cookies-tracking | web-page browser-setting browser-signal | https://example.org/c',
    ],
    [
      'Read [our instructions](https://help.openai.com/en/articles/5722486) on how you can opt out of the use of your content to train our models.',
      'ai-training | web-page | https://help.openai.com/en/articles/5722486',
    ],
    [
      'You can opt out of ad targeting through cookies and similar technologies by the “Your Privacy Choices” link.',
      'targeted-advertising | web-page | ',
    ],
    [
      'You can manage the use of Flash technologies with the Flash management tools.',
      'cookies-tracking | industry-tool | ',
    ],
    [
      'If you prefer that we do not share your information with other companies, contact customer service as described below.\n\n## Contact\n\nMail: help@example.org',
      'third-party-sharing | email | mailto:help@example.org',
    ],
    [
      'You may object to processing based on legitimate interest, such as direct marketing, by writing to a@example.org.',
      'marketing | email | mailto:a@example.org',
    ],
    ['Turning off location services will opt you out of its collection.', 'location | device-setting | '],
    [
      'Nevada residents may submit a request directing us not to sell their data to a@example.org.',
      'sale-sharing | email | mailto:a@example.org',
    ],
    ['You may opt out of analytics by enabling Do Not Track.', 'analytics | browser-signal | '],
    [
      'Our shops do not respond to Do Not Track, but we treat the Global Privacy Control as an opt-out of sale.',
      'sale-sharing | browser-signal | ',
    ],
    [
      'Although we do not respond to Do Not Track signals, you may opt out of tracking by disabling cookies in your browser.',
      'cookies-tracking | browser-setting | ',
    ],
    [
      'Depending on your geographic location you can opt out of cookies in your browser.',
      'cookies-tracking | browser-setting | ',
    ],
    [
      'For how to opt in or out of promotional emails, visit our [help pages](https://example.org/help).',
      'marketing | web-page | https://example.org/help',
    ],
    [
      'You may raise an objection to direct marketing by writing to a@example.org.',
      'marketing | email | mailto:a@example.org',
    ],
    ['You can block error reports in the settings of your device.', 'analytics | device-setting | '],
    [
      'Depending on your location, we offer controls with which you can turn off cookies in your browser.',
      'cookies-tracking | browser-setting | ',
    ],
    [
      'You can unsubscribe from our [newsletters](https://example.org/glossary/newsletter) with the link at the end of each.',
      'marketing | unsubscribe-link | ',
    ],
    ['See below to learn how you can manage your cookie preferences.', 'cookies-tracking | web-page | '],
    [
      'You can adjust your advertising preferences through your settings on those networks.',
      'targeted-advertising | industry-tool | ',
    ],
    [
      'You can opt out of marketing emails and push notifications in your account settings.',
      'marketing | account-setting | ',
    ],
    [
      'We provide an opt-out link within all marketing emails, or will stop writing if you contact us.',
      'marketing | unsubscribe-link contact | ',
    ],
  ];
  it.each(offers)('%s', (text, expected) => expect(optOutsOf(text).map(brief)).toEqual([expected]));
});

describe('what others do, what follows and what settings are for', () => {
  it.each([
    'These cookies enable features such as recording a login, managing user sessions, or adjusting settings.',
    'Cookies are set when you ask for services, such as setting your privacy preferences, logging in or filling in forms.',
    'If you opt to disable cookies, your experience may be diminished. See our [Cookie Policy](https://example.org/cookies).',
    'This site does not detect opt out preferences like the Global Privacy Control.',
    'Some browsers let you instruct your browser to respond to Do Not Track signals.',
    'We read content that members publish and that has not a restricted audience.',
    'Our contractors sometimes have limited access to your information.',
    'Technical data helps us by customizing the platform to your preferences.',
    'If you delete the opt-out cookie (such as by clearing all cookies), you will need to renew your opt-out choice.',
    'You will need to set your preferences in each browser from which you wish to opt out.',
    'You will not see all pages if your computer does not accept cookies.',
    'The information that we share depends on how you use our products and how you manage your privacy settings.',
    'The purpose of this policy is to inform you about how we share information and the ways in which you can control how we use and share that information.',
    'Residents of California are entitled to know we respond to Do Not Track browser signals.',
    'Cookies help to verify information and to customize the site to your personal preferences.',
    'You give information to Acme when you:\n\n- configure your settings on, provide data access permissions for, or interact with an Acme device;\n',
    'If you do not wish to accept cookies and you decide to disable them, you cannot log in.',
    'We write to you, subject to your opt-out rights, about our products.',
    'Once you have exercised your right to opt out of the sale of your data, we wait a year.',
    'Some browsers let you activate a Do Not Track signal, but we do not respond to the Do Not Track signal.',
    'We will associate your opt-out with your browser and cookies.',
    'Please note, the opt-out process for cookies differs between browsers.',
    'If you cannot order because you have disabled cookies, please call us at 1-555-010-0199.',
    'If you decide not to receive promotional emails, we may still write to you at your address about your orders.',
    'If you opt in, a cookie recognises you in your browser.',
    'By disabling cookies, you will no longer be able to stay logged in to your account.',
    'We may receive your location, as limited by your privacy settings.',
    'If we are sold, we will tell you by email of the change in ownership, new uses of your data and choices you may have regarding your data.',
  ])('%s', (text) => expect(optOutsOf(text)).toEqual([]));
});

describe('rights to refuse what is not done', () => {
  const way = '\n\nTo exercise your rights, write to a@example.org.';
  it.each([
    'You have the right to opt out of the sale of your data. We do not sell your data.',
    'You have the right to limit the use of sensitive personal information. We do not use sensitive personal information.',
    'You have the right to opt out of profiling. We do not engage in this type of profiling.',
  ])('%s', (text) => expect(optOutsOf(`## Your rights\n\n${text}${way}`)).toEqual([]));

  it('are choices where the policy has a way of its own for them', () => {
    const text = 'We do not sell your data. You may opt out of sales by writing to a@example.org.';
    expect(optOutsOf(text).map(brief)).toEqual(['sale-sharing | email | mailto:a@example.org']);
  });
});
