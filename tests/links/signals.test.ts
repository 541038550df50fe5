import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { fromText } from '../../lib/extract/from-text';
import { gpcFile, type GpcAnswer } from '../../lib/links/gpc-file';
import { notAsked, signals } from '../../lib/links/signals';
import type { GpcFile } from '../../lib/model';

const policy = (text: string) =>
  analyze([
    fromText(
      `Privacy Policy\n\nWe collect your name and your email address when you register.\n\n${text}\n\nContact us by mail.`,
      {
        source: 'policy.txt',
        url: null,
        retrievedAt: null,
      },
    ),
  ]);

const answer = (text: string | null, given: Partial<GpcAnswer> = {}): GpcAnswer => ({
  url: 'https://example.com/.well-known/gpc.json',
  status: 200,
  contentType: 'application/json',
  text,
  fault: null,
  ...given,
});
const YES = gpcFile(answer('{"gpc": true, "lastUpdate": "2025-04-15"}'));
const NO = gpcFile(answer('{"gpc": false}'));
const ABSENT = gpcFile(answer(null, { status: 404 }));

describe('gpc.json', () => {
  it.each<[string, GpcAnswer, GpcFile['state']]>([
    ['right', answer('{"gpc":true,"lastUpdate":"2025-04-15T10:00:00Z","version":1}'), 'honours'],
    ['right, with a mark', answer('\ufeff{"gpc":true}'), 'honours'],
    ['wrong', answer('{"gpc":false}'), 'does-not'],
    ['a text for true', answer('{"gpc":"true"}'), 'malformed'],
    ['a list', answer('[{"gpc":true}]'), 'malformed'],
    ['no JSON', answer('gpc: true'), 'malformed'],
    ['empty', answer(''), 'malformed'],
    ['not there', answer(null, { status: 404 }), 'absent'],
    ['a page in its place', answer('<!doctype html><p>Hi', { contentType: 'text/html' }), 'absent'],
    ['kept from us', answer(null, { status: 403 }), 'not-checked'],
    ['no answer', answer(null, { status: null, fault: 'dns' }), 'not-checked'],
  ])('%s', (_name, given, state) => expect(gpcFile(given).state).toBe(state));

  it('is shown as served, cut where it is long, with what is wrong', () => {
    expect(gpcFile(answer(`{"gpc": true, "lastUpdate": "yesterday"}`))).toMatchObject({
      content: '{"gpc": true, "lastUpdate": "yesterday"}',
      fault: '"lastUpdate" is no date',
    });
    expect(gpcFile(answer(`{"gpc": "${'x'.repeat(5_000)}"}`)).content).toHaveLength(2_000);
  });
});

describe('Global Privacy Control', () => {
  it.each<[string, GpcFile, string, string]>([
    [
      'If your browser sends a Global Privacy Control signal, we treat it as a request to opt out of sale.',
      YES,
      'honours',
      'agree',
    ],
    ['We honor opt-out preference signals such as the Global Privacy Control.', NO, 'honours', 'disagree'],
    [
      'Our website honors the Global Privacy Control in all browsers that support it.',
      ABSENT,
      'honours',
      'not-confirmed',
    ],
    [
      'We currently do not recognize or process the Global Privacy Control signal.',
      ABSENT,
      'refuses',
      'agree',
    ],
    ['We do not respond to Global Privacy Control signals from any browser.', YES, 'refuses', 'disagree'],
    ['We sell tea in tins and by the bag.', YES, 'silent', 'not-confirmed'],
    ['We sell tea in tins and by the bag.', ABSENT, 'silent', 'nothing-said'],
    ['We sell tea in tins and by the bag.', notAsked('no address'), 'silent', 'nothing-said'],
  ])('%s', (text, file, stance, agreement) => {
    const { gpc } = signals(policy(text), file, null);
    expect([gpc.policy, gpc.agreement]).toEqual([stance, agreement]);
  });
});

it.each([
  ['Our website does not respond to Do Not Track signals at this time.', 'refuses'],
  ['Some browsers send a Do Not Track signal. We do not currently respond to such signals.', 'refuses'],
  ['When your browser sends a Do Not Track signal, we honor it and set no advertising cookies.', 'honours'],
  ['You can learn more about Do Not Track at https://allaboutdnt.com and elsewhere.', 'mentions'],
  ['We like tea very much, and we sell it in tins.', 'silent'],
])('Do Not Track: %s', (text, stance) => {
  expect(signals(policy(text), YES, null).doNotTrack.policy).toBe(stance);
});

describe('sale', () => {
  const SALE = 'We sell your personal information to third parties for money.';
  const link = { href: 'https://example.com/dns', text: 'Do Not Sell or Share My Personal Information' };
  it.each([
    ['a link', SALE, [link], 'link-there'],
    ['choices', SALE, [{ ...link, text: 'Your Privacy Choices' }], 'link-there'],
    ['another link', SALE, [{ ...link, text: 'Terms of use' }], 'link-missing'],
    ['no page', SALE, null, 'page-not-seen'],
    ['no sale', 'We do not sell your personal information to anybody.', [], 'no-sale-said'],
  ])('%s', (_name, text, around, expected) => {
    expect(signals(policy(text), YES, around).sale.agreement).toBe(expected);
  });
});
