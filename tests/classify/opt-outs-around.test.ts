import { expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import type { OptOutFinding } from '../../lib/model';
import { segment } from '../../lib/segment';

const optOutsOf = (markdown: string): OptOutFinding[] =>
  classify(segment([fromMarkdown(markdown, { source: 'test' })])).found.optOuts;
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
