import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { optOutMethodIds, optOutTargetIds, type OptOutFinding } from '../../lib/model';
import { policyEntries } from '../../lib/knowledge/compiled/policy-lexicon-en';
import { fromText } from '../../lib/extract/from-text';
import { segment } from '../../lib/segment';
import { sharedData } from '../shared-data';
import { ruled } from './reading-of';

const read = (markdown: string) => ruled(markdown);
const optOutsOf = (markdown: string): OptOutFinding[] => read(markdown).found.optOuts;
const brief = ({ targets, methods, links }: OptOutFinding) =>
  [targets.join(' '), methods.join(' '), links.map((link) => link.href).join(' ')].join(' | ');

describe('what is offered', () => {
  const offers: [string, string][] = [
    [
      'You may unsubscribe from our newsletter at any time by using the link at the bottom of each email.',
      'marketing | unsubscribe-link | ',
    ],
    ['Most browsers allow you to refuse cookies.', 'cookies-tracking | browser-setting | '],
    ['To stop receiving texts, reply STOP.', 'marketing | unsubscribe-link | '],
    [
      'To opt out of Google Analytics, install the [browser add-on](https://tools.google.com/dlpage/gaoptout).',
      'analytics | industry-tool | https://tools.google.com/dlpage/gaoptout',
    ],
    [
      'To opt out of interest-based advertising, visit http://www.aboutads.info/choices.',
      'targeted-advertising | industry-tool | http://www.aboutads.info/choices',
    ],
    ['You can turn off location services in your device settings.', 'location | device-setting | '],
    [
      'You can disable push notifications in the settings of your phone.',
      'device-permissions | device-setting | ',
    ],
    [
      'If you do not want us to share your personal information with third parties, email us at a@example.org.',
      'third-party-sharing | email | mailto:a@example.org',
    ],
    [
      'You can make your profile private in your account settings.',
      'third-party-sharing | account-setting | ',
    ],
    [
      'California residents may opt out of the sale of their data [here](https://example.org/do-not-sell).',
      'sale-sharing | web-page | https://example.org/do-not-sell',
    ],
    [
      'We honor the Global Privacy Control as a request to opt out of the sale of your information.',
      'sale-sharing | browser-signal | ',
    ],
    [
      'You can opt out of having your posts used to train our AI models in your account settings.',
      'ai-training | account-setting | ',
    ],
    [
      'For stopping the delivery of such advertisements, etc., please contact the management contact below.',
      'targeted-advertising | contact | ',
    ],
  ];
  it.each(offers)('%s', (text, expected) => expect(optOutsOf(text).map(brief)).toEqual([expected]));
});

describe('what is no choice', () => {
  it.each([
    'You have the right to request deletion of your personal information.',
    'If you do not agree, please stop using our services.',
    'We do not sell your personal information.',
    'We do not respond to Do Not Track signals.',
    'Our practices apply regardless of any Do Not Track signals that are sent.',
    'What is told here applies whether or not a Do Not Track signal is sent.',
    'If you disable cookies, some features may not work.',
    'We may block accounts that send advertising messages.',
    'You have the right not to be subject to automated decisions, including profiling.',
    'You may withdraw your consent at any time.',
    'For more information about cookies, visit [All About Cookies](https://www.allaboutcookies.org/).',
    'You may lodge a complaint with your [authority](https://ico.org.uk/).',
  ])('%s', (text) => expect(optOutsOf(text)).toEqual([]));
});

describe('what the places around a choice add', () => {
  it('takes the object from the sentence that "these" points to', () => {
    const [found] = optOutsOf(
      'We use pixels for targeted advertising. You may turn it off in your account settings.',
    );
    expect(found?.targets).toContain('targeted-advertising');
    expect(found?.methods).toEqual(['account-setting']);
  });

  it('takes the links of the list that the offer opens', () => {
    const text =
      'You may opt out of targeted advertising here:\n\n- [NAI](https://thenai.org/opt-out/)\n- [DAA](https://optout.aboutads.info/)\n';
    expect(optOutsOf(text).flatMap((each) => each.links.map((link) => link.href))).toEqual([
      'https://thenai.org/opt-out/',
      'https://optout.aboutads.info/',
    ]);
  });

  it('takes the address from the contact section that the sentence points to', () => {
    const text =
      'If you no longer wish to receive our newsletter, contact us using the details below.\n\n## Contact us\n\nEmail: privacy@example.org\n';
    expect(optOutsOf(text).map(brief)).toEqual(['marketing | email | mailto:privacy@example.org']);
  });

  it.each([
    ['You can opt out of marketing by writing to privacy@example.org.', ['email']],
    ['You can opt out of marketing by writing to us at 1 Main Street, Springfield.', ['postal-mail']],
  ])('tells mail from letters: %s', (text, methods) => {
    expect(optOutsOf(text)[0]?.methods).toEqual(methods);
  });

  it('takes the way of a right from the request procedure of its section', () => {
    const text =
      '## Your rights\n\nYou have the right to opt out of the sale of your personal information.\n\nTo exercise your rights, use [our form](https://example.org/form).\n';
    expect(optOutsOf(text).map(brief)).toEqual(['sale-sharing | web-page | https://example.org/form']);
  });

  it('reads the column of opt-outs in a table of services', () => {
    const text =
      '| Service | Purpose | Opt out |\n|---|---|---|\n| Acme Ads | advertisements | [link](https://acme.example/optout) |\n';
    const [found] = optOutsOf(text);
    expect(found?.vendor).toBe('Acme Ads');
    expect(found?.links).toEqual([{ href: 'https://acme.example/optout', text: 'link' }]);
  });

  it('gives a vague mention to the place that says how', () => {
    const text =
      'You may opt out of marketing emails at any time.\n\nYou can unsubscribe from marketing emails by the link in each email.\n';
    const found = optOutsOf(text);
    expect(found.map(brief)).toEqual(['marketing | unsubscribe-link | ']);
    expect(found[0]?.evidence).toHaveLength(2);
  });
});

describe('steps and cautions', () => {
  it('keeps the path through the menus in the words of the policy', () => {
    const [found] = optOutsOf(
      'You can turn off personalised ads under Settings > Privacy > Ads in your account settings.',
    );
    expect(found?.steps).toEqual([expect.stringContaining('Settings > Privacy > Ads')]);
  });

  it.each([
    [
      'You may opt out of marketing emails by clicking the “Unsubscribe” link in any message.',
      'by clicking the “Unsubscribe” link in any message',
    ],
    [
      'To opt out of personalised ads, log in to your account and go to your ad settings, or write to us.',
      'log in to your account and go to your ad settings',
    ],
    [
      'You can disable cookies through your browser settings.',
      'disable cookies through your browser settings',
    ],
  ])('begins with what is to be done: %s', (text, step) => {
    expect(optOutsOf(text)[0]?.steps).toEqual([step]);
  });

  it('takes none from a way that is only named', () => {
    expect(
      optOutsOf('You can opt out of marketing emails; account settings are there for that.')[0]?.steps,
    ).toEqual([]);
  });

  it('keeps what the policy warns of', () => {
    const [found] = optOutsOf(
      'You can set your browser to refuse cookies. If you do so, some parts of the site may not function properly.',
    );
    expect(found?.cautions).toEqual(['If you do so, some parts of the site may not function properly.']);
  });
});

it.each([
  'You can opt out of marketing emails in your account settings, but you cannot opt out of service messages.',
  'You can opt out of personalized ads in your account settings, but you cannot opt out of seeing non-personalized ads.',
])('says where a choice is refused: %s', (text) => {
  const { found } = read(text);
  // of what is none of the things that one can say no to
  expect(found.denials.map(({ kind, id }) => [kind, id])).toEqual([['opt-out', 'opt-out']]);
  expect(found.optOuts).toHaveLength(1);
});

it('quotes exactly and numbers in reading order', () => {
  const segments = segment([
    fromMarkdown('You may refuse cookies in your browser settings.\n\nReply STOP to end texts.', {
      source: 'test',
    }),
  ]);
  const found = classify(segments).found.optOuts;
  expect(found.map(({ id }) => id)).toEqual(['opt-out-1', 'opt-out-2']);
  for (const { evidence } of found)
    for (const span of evidence)
      expect(segments[span.segment]!.text.slice(span.start, span.end)).toBe(span.quote);
});

it('names its lexicons after the vocabulary', () => {
  const named = (prefix: string) =>
    policyEntries
      .filter((entry) => entry.lexicon.startsWith(prefix))
      .map((entry) => entry.lexicon.slice(prefix.length));
  expect(optOutTargetIds).toEqual(expect.arrayContaining(named('opt-out-target-')));
  expect(optOutMethodIds).toEqual(expect.arrayContaining(named('opt-out-method-')));
  expect(new Set(named('opt-out-target-')).size).toBe(optOutTargetIds.length);
  expect(new Set(named('opt-out-method-')).size).toBe(optOutMethodIds.length);
});

describe('the seed policies', () => {
  const seed = (name: string): OptOutFinding[] | null => {
    const path = sharedData('seeds', name);
    if (!path) return null;
    const text = readFileSync(path, 'utf8');
    return classify(segment([fromText(text, { source: name })])).found.optOuts;
  };

  it('qualiteg: advertising by behavioural history is stopped through the management contact', () => {
    const found = seed('qualiteg.txt');
    if (found) expect(found.map(brief)).toEqual(['targeted-advertising | contact | ']);
  });

  it('visasq: messages, the opt-out procedure, the browser and the pages of the services', () => {
    const found = seed('visasq.txt');
    if (!found) return;
    expect(found.map(brief)).toEqual([
      'marketing | contact | ',
      'third-party-sharing | contact | ',
      'cookies-tracking | browser-setting | ',
      'cookies-tracking | web-page | ',
    ]);
    expect(found[2]?.cautions.join(' ')).toContain('may not function properly');
  });
});
