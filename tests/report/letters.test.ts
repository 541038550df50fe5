import { describe, expect, it } from 'vitest';
import { letterSets } from '../../lib/knowledge/compiled/letters';
import { laws } from '../../lib/knowledge/compiled/laws';
import { lawIds, type Analysis, type Evidence, type LawId, type Segment } from '../../lib/model';
import { letterFor, letterLanguages } from '../../lib/report/letters';
import { contactsFor } from '../../lib/report/letters/contacts';
import { mailtoLink } from '../../lib/report/letters/mailto';
import { sample } from './sample';

const asked = (law: Analysis['checklists'][number]['law'], id: string, evidence: Evidence[] = []) => {
  const analysis = sample();
  const basis = laws.find((one) => one.id === law)!.items.find((item) => item.id === id)!.basis;
  const item = { id, basis, status: 'stated' as const, evidence };
  return { ...analysis, checklists: [{ law, applicability: 'addressed' as const, items: [item] }] };
};

describe('a letter', () => {
  it('names the company, the article, and what the policy says', () => {
    const analysis = asked('gdpr', 'access');
    const text = analysis.segments[8]!.text;
    const place = { segment: 8, start: 0, end: text.length, quote: text };
    analysis.rights[0]!.evidence = [place];
    analysis.checklists[0]!.items[0]!.evidence = [place];
    const letter = letterFor(analysis, 'gdpr', 'access')!;
    expect(letter.subject).toBe('Request for access to my personal data');
    expect(letter.body).toContain('To Example Ltd');
    expect(letter.body).toMatch(/under Art\. 15\(1\).* of the General Data Protection Regulation/);
    expect(letter.body).toContain(`Your privacy policy of 1 March 2025 says: “${text}”`);
    expect(letter.body).toContain('within one month');
  });

  it('repeats neither the number of a clause nor a sentence that only leads to another page', () => {
    const saying = (text: string, links: Segment['links'] = []) => {
      const analysis = asked('gdpr', 'access');
      const place = { segment: 8, start: 0, end: text.length, quote: text };
      analysis.segments[8] = { ...analysis.segments[8]!, text, links };
      analysis.rights[0]!.evidence = [place];
      analysis.checklists[0]!.items[0]!.evidence = [place];
      return letterFor(analysis, 'gdpr', 'access')!.body;
    };
    const text = '9.4.1. You may ask us for a copy of your personal data.';
    expect(saying(text)).toContain('“You may ask us for a copy of your personal data.”');
    const part = 'to have your personal data corrected or to transfer it to another company';
    expect(saying(part)).not.toContain(part);
    const elsewhere = 'Please see Your State Privacy Rights to learn which rights you have.';
    const link = { start: 11, end: 36, href: 'https://a.example/states' };
    expect(saying(elsewhere)).toContain(elsewhere);
    expect(saying(elsewhere, [link])).not.toContain(elsewhere);
  });

  it('repeats no words that are not about the right', () => {
    const place = { segment: 9, start: 0, end: 45, quote: 'We keep it for two years, never card numbers.' };
    expect(letterFor(asked('gdpr', 'access', [place]), 'gdpr', 'access')!.body).not.toContain('two years');
  });

  it('can be had in Japanese under Japan’s law', () => {
    expect(letterLanguages('appi', 'access')).toEqual(['en', 'ja']);
    expect(letterLanguages('gdpr', 'access')).toEqual(['en']);
    const letter = letterFor(asked('appi', 'access'), 'appi', 'access', 'ja')!;
    expect(letter.body).toContain('Example Ltd 御中');
    expect(letter.body).toContain('個人情報の保護に関する法律第33条第1項～第2項に基づく');
  });

  it('is none where nothing is asked of the company, or the law has no such right', () => {
    expect(letterFor(asked('gdpr', 'complaint'), 'gdpr', 'complaint')).toBeNull();
    expect(letterFor(asked('gdpr', 'access'), 'ccpa', 'access')).toBeNull();
    expect(letterLanguages('gdpr', 'complaint')).toEqual([]);
  });

  it('does not read a policy’s words as its own placeholders', () => {
    const analysis = asked('gdpr', 'access');
    analysis.document.controller = 'The {basis} Company';
    expect(letterFor(analysis, 'gdpr', 'access')!.body).toContain('To The {basis} Company');
  });
});

const rightsOf = (law: (typeof lawIds)[number]) =>
  laws.find(({ id }) => id === law)!.items.filter(({ kind }) => kind === 'right');
/** asked of an authority, of nobody, or by someone else */
const WITHOUT = [
  'complaint',
  'non-discrimination',
  'authorised-agent',
  'minors-sale-opt-in',
  'consent-refusal-information',
];

it.each(lawIds)('every right of %s that is asked of the company has a letter without a hole', (law) => {
  const missing = rightsOf(law).filter(({ id }) => letterLanguages(law, id).length === 0);
  expect(missing.map(({ id }) => id).filter((id) => !WITHOUT.includes(id))).toEqual([]);
  for (const { id } of rightsOf(law).filter(({ id }) => !WITHOUT.includes(id))) {
    const { subject, body } = letterFor(asked(law, id), law, id)!;
    expect(`${subject} ${body}`).not.toMatch(/\{[a-z]+\}|undefined|null/);
  }
});

it('has no request for a right that no law gives', () => {
  const given = new Set(lawIds.flatMap((law) => rightsOf(law).map(({ id }): string => id)));
  const requests = letterSets.flatMap((set) => set.requests.map(({ right }) => right));
  expect(requests.filter((right) => !given.has(right))).toEqual([]);
});

describe('the address', () => {
  const [pattern] = sample().segments;
  const links = (text: string, ...hrefs: string[]): Segment => ({
    ...pattern!,
    kind: 'paragraph',
    text,
    links: hrefs.map((href) => ({ start: 0, end: 1, href })),
  });
  const at = (segment: number): Evidence => ({ segment, start: 0, end: 1, quote: '' });
  const claim = { score: 1, scope: [], value: null };
  const found = (
    segments: Segment[],
    more: Partial<Analysis>,
    right = 'access',
    own: Evidence[] = [],
    law: LawId = 'gdpr',
  ) =>
    contactsFor(
      {
        ...sample(),
        optOuts: [],
        disclosures: [],
        ...more,
        segments: segments.map((s, id) => ({ ...s, id })),
      },
      right,
      own,
      law,
    ).map(({ value }) => value);

  it('is the one beside the right, then that for requests, then that for contact', () => {
    const segments = [
      links('Write to contact@a.example.'),
      links('Requests: requests@a.example'),
      links('For a copy', 'mailto:copy@a.example?subject=x'),
    ];
    const disclosures = [
      { id: 'contact-channel' as const, ...claim, evidence: [at(0)] },
      { id: 'request-procedure' as const, ...claim, evidence: [at(1)] },
    ];
    expect(found(segments, { disclosures }, 'access', [at(2)])).toEqual([
      'copy@a.example',
      'requests@a.example',
      'contact@a.example',
    ]);
  });

  it.each([
    [
      'a mailbox for privacy, where no sentence says so',
      links('privacy-team@a.example'),
      ['privacy-team@a.example'],
    ],
    ['no other mailbox', links('jobs@a.example'), []],
    [
      'no mailbox of those who do not want calls, where there is another',
      links('do_not_call@a.example privacy@a.example'),
      ['privacy@a.example'],
    ],
    ['no page whose name holds a short word by chance', links('here', 'https://adsrvr.example/'), []],
    ['no masked address', links('Write to [email protected]', 'mailto:[email protected]'), []],
    [
      'a request form',
      links('here', 'https://a.example/privacy-request'),
      ['https://a.example/privacy-request'],
    ],
    ['no page of something else', links('here', 'https://a.example/shop'), []],
    ['nothing that is no link', links('here', 'javascript:alert(1)'), []],
  ])('is %s', (_, segment, expected) => {
    expect(found([segment], {})).toEqual(expected);
  });

  it('is that of a representative under the law that wants one alone', () => {
    const segments = [
      links('Our EU representative: acme@rep.example'),
      links('Write to us: privacy@a.example'),
    ];
    const disclosures = [{ id: 'representative' as const, ...claim, evidence: [at(0)] }];
    const contact = { id: 'contact-channel' as const, ...claim, evidence: [at(0), at(1)] };
    const both = { disclosures: [...disclosures, contact] };
    expect(found(segments, both)).toEqual(['acme@rep.example', 'privacy@a.example']);
    expect(found(segments, both, 'access', [], 'ccpa')).toEqual(['privacy@a.example']);
  });

  it('is the page that an opt-out links to', () => {
    const segments = [links('Opt out here', 'https://a.example/choices')];
    expect(found(segments, {}, 'opt-out-sale-sharing', [at(0)])).toEqual(['https://a.example/choices']);
    expect(found(segments, {}, 'access', [at(0)])).toEqual([]);
  });
});

it('opens a mail program, without its body where that is too long', () => {
  const { href, whole } = mailtoLink('a&b@c.example', { subject: 'A & B', body: 'x\ny' });
  expect(href).toBe('mailto:a%26b@c.example?subject=A%20%26%20B&body=x%0D%0Ay');
  expect(whole).toBe(true);
  const long = mailtoLink('a@c.example', { subject: 'S', body: '請'.repeat(400) });
  expect(long).toEqual({ href: 'mailto:a@c.example?subject=S', whole: false });
});
