import { describe, expect, it } from 'vitest';
import type { Law } from '../../lib/knowledge/law';
import { LAW_CUE, lawEntries, lawItemOf } from '../../lib/knowledge/law-entries';
import { createMatcher, tokenize, type PatternEntry } from '../../lib/knowledge/match';
import { validateLaw } from '../../lib/knowledge/validate-law';
import { lawIds } from '../../lib/model';
import { loadLaws, rawLaws } from './load-laws';

const laws = loadLaws();
const matcher = createMatcher<PatternEntry>(lawEntries(laws));
const find = (law: Law['id'], item: string) =>
  laws.find(({ id }) => id === law)?.items.find(({ id }) => id === item);

describe('the laws', () => {
  it('are the seven of the vocabulary', () => expect(laws.map(({ id }) => id)).toEqual([...lawIds]));

  it('name what they say and where it stands', () => {
    for (const { id, items } of laws)
      for (const item of items) {
        expect(item, `${id}/${item.id}`).toMatchObject({
          basis: expect.stringMatching(/\S/),
          source: expect.stringMatching(/^https:/),
          label: expect.stringMatching(/^[A-Z]/),
          note: expect.stringMatching(/[.]["']?$|"$/),
          explains: expect.stringMatching(/[.?]"?$/),
        });
      }
  });

  it('show no article that nobody has read', () => {
    const unread = laws.flatMap(({ id, items }) =>
      items.filter(({ verified }) => !verified).map((item) => `${id}/${item.id}: ${item.basis}`),
    );
    expect(unread).toEqual([
      'uk-gdpr/representative: UK GDPR',
      'uk-gdpr/children: DPA 2018',
      'ccpa/identity-verification: CCPA regulations',
      'us-states/non-discrimination: US state privacy laws',
      'canada/deletion: Quebec Act P-39.1',
    ]);
  });

  it.each([
    ['uk-gdpr', 'complaint', 'DPA 2018 s.165'],
    ['uk-gdpr', 'automated-decisions', 'Art. 22A, 22B, 22C(2), 22D'],
    ['ccpa', 'opt-out-profiling', '11 CCR 7200, 7221'],
    ['appi', 'cease-use', 'Art. 35(1), 35(5)'],
    ['appi', 'cease-third-party-provision', 'Art. 35(3), 35(5)'],
    ['canada', 'withdraw-consent', 'PIPEDA cl. 4.3.8; Quebec P-39.1 s. 8(4)'],
  ] as const)('%s/%s stands in %s, as corrected', (law, item, basis) =>
    expect(find(law, item)?.basis).toBe(basis),
  );

  it('name no section that is still to be read', () => {
    const bases = laws.flatMap(({ items }) => items.map(({ basis, cite }) => `${basis} ${cite}`)).join('\n');
    // laws.md section 21: read only in part or at second hand
    expect(bases).not.toMatch(/7010|7011\(e\)\([12]\)|7013|7021|7027|706[0-2]\b|22575\(b\)|312\.4\(d\)\(/);
    expect(bases).not.toMatch(/P-39\.1 s\. (3\.1|8\.1|8\.2|28|32)(?![.\d])/);
  });

  it('borrow phrases only where there are some', () => {
    for (const { id, items } of laws)
      for (const item of items.filter(({ phrasesOf }) => phrasesOf)) {
        const lender = find(item.phrasesOf!, item.id);
        expect(Object.keys(lender?.phrases ?? {}), `${id}/${item.id}`).toContain('states');
      }
  });
});

describe('cues', () => {
  const addressed = (text: string) => [
    ...new Set(
      matcher
        .match(tokenize(text))
        .filter(({ entry }) => entry.lexicon === LAW_CUE)
        .map(({ entry }) => entry.id),
    ),
  ];

  it.each([
    ['We process data under the GDPR.', ['gdpr']],
    ['our duties under the UK GDPR', ['uk-gdpr']],
    ['For Residents of the European Economic Area (EEA) and United Kingdom (UK) Only:', ['gdpr', 'uk-gdpr']],
    ['For Residents of the State of California Only:', ['ccpa']],
    ['If you live in Virginia, you have these rights', ['us-states']],
    ['Privacy Notice for Japan Residents', ['appi']],
    ['Except as permitted by the Personal Information Protection Law and other laws', ['appi']],
    ["under Brazil's General Data Protection Law (LGPD)", ['lgpd']],
    ['You may contact the Office of the Privacy Commissioner of Canada.', ['canada']],
    ['We are a Delaware corporation with an office in London.', []],
    ['Law 25,326 of Argentina', []],
    ['The officer handles wrapping, mapping and happiness.', []],
  ])('%s', (text, expected) => expect(addressed(text).sort()).toEqual([...expected].sort()));
});

describe('phrases of items', () => {
  const answers = (text: string) => {
    const found = matcher.match(tokenize(text)).flatMap(({ entry }) => {
      const props = lawItemOf(entry);
      return props ? props.laws.map((law) => `${law}/${props.item}: ${props.effect}`) : [];
    });
    return [...new Set(found)];
  };

  it.each([
    ['If you do not provide it, we cannot serve you.', ['gdpr', 'uk-gdpr'], 'statutory-requirement: states'],
    ['no financial incentives', ['ccpa'], 'financial-incentive: excuses'],
    ['You may complain directly to us.', ['uk-gdpr', 'appi', 'canada'], 'complaint-to-controller: states'],
    ['NOTICE: We may sell your sensitive personal data.', ['us-states'], 'sensitive-sale-notice: states'],
    ['Parents may review and delete the data.', ['us-states'], 'parental-rights: states'],
    ['Your data is stored in Ireland.', ['appi'], 'transfer-countries: states'],
  ])('%s', (text, users, answer) => {
    expect(answers(text).sort()).toEqual(users.map((law) => `${law}/${answer}`).sort());
  });

  it('say nothing of a sentence about other things', () =>
    expect(answers('We are required to provide data to the police, who may contact us.')).toEqual([]));
});

describe('a bad entry is named', () => {
  type Raw = Record<string, unknown> & { items: Record<string, unknown>[] };
  const written = rawLaws().find(({ id }) => id === 'gdpr');
  const gdpr = () => structuredClone(written) as Raw;
  const phrases = { patterns: ['a word'], matches: ['a word'], misses: ['another'] };

  it.each<[string, (law: Raw) => void, RegExp]>([
    ['unknown id', (law) => (law.items[0]!.id = 'acess'), /item 1 \(acess\): id: "acess" is unknown/],
    ['the same id twice', (law) => (law.items[1]!.id = 'access'), /access stands twice/],
    ['no source', (law) => delete law.items[0]!.source, /item 1 \(access\): no source/],
    ['a source that is no URL', (law) => (law.items[0]!.source = 'Art. 15'), /source is no https URL/],
    ['no basis', (law) => delete law.items[0]!.basis, /\(access\): no basis/],
    ['no note', (law) => delete law.items[0]!.note, /\(access\): no note/],
    ['no label', (law) => (law.items[0]!.label = ' '), /\(access\): no label/],
    ['an unknown field', (law) => (law.items[0]!.basiss = 'x'), /unknown field "basiss"/],
    ['an unknown right', (law) => (law.items[0]!.from = { rights: ['acces'] }), /from: rights: "acces"/],
    ['nothing that answers', (law) => delete law.items[0]!.from, /nothing answers it/],
    ['an article marked U', (law) => (law.items[0]!.mark = 'U'), /verified: false goes with mark U/],
    [
      'an unread article shown',
      (law) => Object.assign(law.items[0]!, { mark: 'U', verified: false }),
      /just an act's name/,
    ],
    [
      'phrases without examples',
      (law) => (law.items[0]!.phrases = { states: { ...phrases, misses: [] } }),
      /access, phrases, states: patterns, matches and misses/,
    ],
    [
      'an example that does not match',
      (law) => (law.items[0]!.phrases = { states: { ...phrases, matches: ['nothing'] } }),
      /access, phrases, states.*does not match "nothing"/,
    ],
    [
      'an example that must not match',
      (law) => (law.items[0]!.phrases = { states: { ...phrases, misses: ['a word'] } }),
      /matches "a word", which it must not/,
    ],
    [
      'a malformed pattern',
      (law) => (law.items[0]!.phrases = { states: { ...phrases, patterns: ['(a'] } }),
      /"\(" is not closed/,
    ],
    ['a law that is not in the vocabulary', (law) => (law.id = 'hipaa'), /laws\/hipaa.yaml: id: "hipaa"/],
    ['no territory', (law) => delete law.territory, /no territory/],
  ])('%s', (_, spoil, message) => {
    const law = gdpr();
    spoil(law);
    expect(() => validateLaw(law)).toThrow(message);
    expect(() => validateLaw(law)).toThrow(/laws\/(gdpr|hipaa)\.yaml/);
  });
});
