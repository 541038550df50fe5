import { describe, expect, it } from 'vitest';
import { ruled } from './reading-of';

const choicesOf = (markdown: string): string[] =>
  ruled(markdown).found.optOuts.map(({ targets, methods }) =>
    [targets.join(' '), methods.join(' ')].join(' | '),
  );

describe('what a choice stops', () => {
  const offers: [string, string][] = [
    [
      'Consumers have the right to say no to the sale of their data by writing to a@example.org.',
      'sale-sharing | email',
    ],
    [
      'If you wish to register your preference that we do not sell your data, write to a@example.org.',
      'sale-sharing | email',
    ],
    [
      'We share cookie data with others for cross-contextual behavioral advertising. You can opt out of this sharing by writing to a@example.org.',
      'sale-sharing targeted-advertising | email',
    ],
    [
      'You can opt out of this sharing of your data for targeted advertising by writing to a@example.org.',
      'sale-sharing targeted-advertising | email',
    ],
    ['You can object to this type of recommendation by writing to a@example.org.', 'profiling | email'],
    [
      'You can control whether we personalize your experience in your account settings.',
      'profiling | account-setting',
    ],
    [
      'You may oppose the sharing of your data with third parties by contacting us.',
      'third-party-sharing | contact',
    ],
    [
      'You may ask us to limit the use and disclosure of sensitive data by writing to a@example.org.',
      'sensitive-use | email',
    ],
    ['We write to you unless you opt out of receiving that information.', 'marketing | contact'],
    [
      'Your phone lets you choose how and whether your precise location is shared in its device settings.',
      'location | device-setting',
    ],
    ['You can review what data is public in your account settings.', 'third-party-sharing | account-setting'],
    ['Your profile is displayed according to your settings.', 'third-party-sharing | account-setting'],
    ['Push notification preferences are controlled in your device.', 'device-permissions | device-setting'],
    ['A visitor can delete cookies in the browser settings.', 'cookies-tracking | browser-setting'],
    ['You can refuse our analytics cookies in your browser settings.', 'cookies-tracking | browser-setting'],
    [
      'You can opt out of Google Analytics tracking with the [add-on](https://tools.google.com/dlpage/gaoptout).',
      'analytics | industry-tool',
    ],
  ];
  it.each(offers)('%s', (text, expected) => expect(choicesOf(text)).toEqual([expected]));

  it('a list of uses of which another place says some', () =>
    expect(
      choicesOf(
        'You can unsubscribe from our newsletter by the link in each message.\n\nYou may opt out of marketing and of the sharing of your data with third parties.',
      ),
    ).toEqual(['marketing | unsubscribe-link', 'third-party-sharing | contact']));
});

describe('no choice', () => {
  it.each([
    'If this should change in the future, we will name those third parties and give you a choice (opt-in or opt-out) before your data is shared.',
    'If this changes in the future, we will give you methods to limit use and disclosure of sensitive data in your account settings.',
    'Our vendors promised us in their contract to keep data private in your account.',
    'In your account settings, contractors have limited access to your information.',
    'Pixels in marketing emails determine whether recipients have opened those emails.',
  ])('%s', (text) => expect(choicesOf(text)).toEqual([]));
});
