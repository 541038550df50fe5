import { expect, it } from 'vitest';
import type { OptOutFinding } from '../../lib/model';
import { ruled } from './reading-of';

const optOutsOf = (markdown: string): OptOutFinding[] => ruled(markdown).found.optOuts;
const brief = ({ targets, methods, links }: OptOutFinding) =>
  [targets.join(' '), methods.join(' '), links.map((link) => link.href).join(' ')].join(' | ');

const cases: [string, string, string[]][] = [
  [
    'a guide linked in the sentence before',
    'For more on cookies see https://www.allaboutcookies.org/. You can set your browser not to accept cookies.',
    ['cookies-tracking | browser-setting | https://www.allaboutcookies.org/'],
  ],
  [
    'what is lost afterwards names no way',
    'You can refuse cookies in your browser settings. If you do this, however, you may have to adjust your settings at every visit.',
    ['cookies-tracking | browser-setting | '],
  ],
  [
    'an address before the words of choice',
    'Please email a@example.org with the subject "opt out of marketing".',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'a setting of who sees what, nobody says where',
    'We give you controls over how much information you make public.',
    ['third-party-sharing | account-setting | '],
  ],
  [
    'the letter-box of the contact section that the sentence points to',
    'To opt out of marketing, contact us using the details below.\n\n## Contact us\n\nEmail: a@example.org\n\nExample Inc., PO Box 12, Springfield, IL 62701\n',
    ['marketing | email postal-mail | mailto:a@example.org'],
  ],
  [
    'a second way, which the contact section tells',
    'You may opt out of marketing in your account settings, or by contacting us using the details below.\n\n## Contact us\n\nEmail: a@example.org\n',
    ['marketing | account-setting email | mailto:a@example.org'],
  ],
  [
    'a right whose procedure stands in another section',
    'You have the right to object to direct marketing.\n\n## Requests\n\nTo exercise your rights, write to a@example.org.\n',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'a right that hangs on an "if" borrows no procedure of another section',
    'You have the right to opt out of sales of personal information, if any.\n\n## Requests\n\nTo exercise your rights, write to a@example.org.\n',
    [],
  ],
  [
    'an objection to messages whose address stands in the contact section alone',
    'You have the right to object where we process your data for direct marketing.\n\n## Contact us\n\nEmail: a@example.org\n',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'contact details that link a representative beside the letter-box',
    'To opt out of marketing, contact us using the details below.\n\n## Contact us\n\nEmail: a@example.org and, in the EU, [our agent](https://example.com/eu)\n',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'a procedure goes on with another way',
    'You have the following rights:\n\n* the right to object to direct marketing;\n* the right of access.\n\nThese rights are exercised by email to a@example.org. You may also write a letter to our office.\n',
    ['marketing | email postal-mail | mailto:a@example.org'],
  ],
  [
    'a right to opt out of messages that have their own way is used there',
    'To opt out of marketing emails, use the unsubscribe link.\n\nYou have the following rights:\n\n* the right of access;\n* the right to opt out of marketing emails.\n\nTo exercise these rights, write to a@example.org.\n',
    ['marketing | unsubscribe-link | '],
  ],
  [
    'agents by country are no way out',
    'You have the following rights:\n\n* the right to object to direct marketing.\n\nTo exercise these rights, write to a@example.org or one of our agents:\n\n| Country | Agent |\n| --- | --- |\n| Serbia | b@example.com |\n',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'whoever sends the messages for themselves is asked, whatever the company offers',
    'Unsubscribe from our newsletter at a@example.org.\n\nTo opt out of marketing emails from a shop, please contact that merchant directly.',
    ['marketing | email | mailto:a@example.org', 'marketing | contact | '],
  ],
  [
    'people found by their address are not written to',
    'You can opt out of marketing and of being found by email address in your account settings.',
    ['marketing | account-setting | '],
  ],
  [
    'the way stands in the words that lead to the list',
    'By sending an e-mail to a@example.org you can:\n\n* see your data;\n* stop receiving marketing emails.\n',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'steps listed under the offer',
    'If you do not want us to collect your location, take the following steps:\n\n* On Android, use the settings of your device.\n',
    ['location | device-setting | '],
  ],
  [
    'a letter-box is named after what others write to it',
    'Your friend may write to unsubscribe@example.org to have the data deleted.',
    [],
  ],
  [
    'consent, and a choice beside it',
    'We send marketing emails. We will not do so without your consent, and you can opt out of this use in your account settings.',
    ['marketing | account-setting | '],
  ],
  [
    'what others see can be hidden',
    'Your interests are public by default, but can be hidden.',
    ['third-party-sharing | account-setting | '],
  ],
  [
    'access that the company limits for its own people is no choice',
    'We protect your data by limiting access to your personal information to those employees who need it.',
    [],
  ],
  [
    'logging out before a click',
    'The network can assign the visit to your user account. You can prevent this by logging out first.',
    ['third-party-sharing | account-setting | '],
  ],
  [
    'a use that is not named is one of processing, where a way is told',
    'We combine what we hold. You can opt out of this processing in your account settings.',
    ['profiling | account-setting | '],
  ],
  [
    'a right to opt out of processing names no use',
    'You have the right to opt out of certain processing. Write to a@example.org.',
    [],
  ],
  [
    'a signal is one of sales after a sentence on cookies',
    'We use cookies. You can also opt out by an opt-out preference signal, which we honour.',
    ['sale-sharing | browser-signal | '],
  ],
  [
    'settings that the company offers are for the reader',
    'We offer settings to control what messages you receive.',
    ['marketing | account-setting | '],
  ],
  [
    'an account that is linked can be unlinked',
    'You can unlink your account at any time in your account settings.',
    ['third-party-sharing | account-setting | '],
  ],
  [
    'signing out is a link before the words of choice',
    'You may do so by [signing out](https://example.org/out) and blocking cookies in your browser settings.',
    ['cookies-tracking | account-setting browser-setting | https://example.org/out'],
  ],
  [
    'a table of contents is no way out',
    'Read about [your choices](https://example.org/privacy#a), [cookies](https://example.org/privacy#b) and [how to disable cookies in your browser settings](https://example.org/privacy#c).',
    ['cookies-tracking | browser-setting | '],
  ],
  [
    'a list of uses, of which one is described elsewhere',
    'You can opt out of profiling in your account settings.\n\nYou can ask us to stop direct marketing and profiling.',
    ['profiling | account-setting | ', 'marketing | contact | '],
  ],
  [
    'what a use hangs on is not its own object',
    'Depending on your device permissions, we collect its model.',
    [],
  ],
];

it.each(cases)('%s', (_, text, expected) => expect(optOutsOf(text).map(brief)).toEqual(expected));
