import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/model';
import { answers, questions, type AnswerId } from '../../lib/report/answers';
import { periods } from '../../lib/knowledge/periods';
import { english } from '../../lib/report/wording';
import { evidence, sample } from './sample-analysis';

const short = (analysis: Analysis, id: AnswerId) => {
  const answer = answers(analysis, 'gdpr').find((each) => each.id === id)!;
  return [answer.short, answer.question, answer.detail];
};

it('the sample keeps the contract', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const schema = JSON.parse(
    readFileSync(new URL('../../contract/analysis.schema.json', import.meta.url), 'utf8'),
  );
  const validate = ajv.compile(schema);
  expect(validate(sample), JSON.stringify(validate.errors)).toBe(true);
});

describe('the eight answers', () => {
  it('are always the same, in the same order, and the skeleton asks the same', () => {
    const ids: AnswerId[] = [
      'sale',
      'targeted-ads',
      'sensitive-data',
      'retention',
      'services',
      'opt-outs',
      'rights',
      'not-said',
    ];
    expect(answers(sample, 'gdpr').map((answer) => answer.id)).toEqual(ids);
    const asked = questions('gdpr');
    expect(asked).toHaveLength(8);
    answers(sample, 'gdpr').forEach((answer, i) => {
      // a question that is answered by a count reads on from it
      if (answer.id !== 'rights' && answer.short !== '1') expect(asked[i]).toBe(answer.question);
    });
  });

  it.each([
    ['sale', 'No', 'Sale of your data', 'Californians: not in the last 12 months'],
    ['targeted-ads', 'Yes', 'Targeted ads', 'Acme Ads, Beta Ads'],
    ['sensitive-data', '3', 'Sensitive kinds of data', 'Biometrics, health, account log-in'],
    ['retention', 'Varies', 'How long it is kept', 'Periods given: 7 years, 30 days'],
    ['services', '3', 'Outside companies, by name', 'Gamma Metrics, Acme Ads, Beta Ads'],
    ['opt-outs', '1', 'Way to opt out', 'The outside service'],
    [
      'rights',
      '2',
      'of 4 rights under the EU’s law',
      '1 stated, 1 with conditions, 1 says no, 1 not found, 1 doesn’t apply',
    ],
    ['not-said', '–', 'Not said', 'AI training, automated decisions, transfers abroad, browser signals'],
  ] as const)('%s', (id, ...expected) => {
    expect(short(sample, id)).toEqual(expected);
  });

  it('say of a practice that is neither affirmed nor denied whether one can opt out of it', () => {
    const optOut = { ...sample.optOuts[0]!, targets: ['sale-sharing' as const] };
    const unstated = { ...sample, statements: [], optOuts: [optOut] };
    expect(short(unstated, 'sale')[2]).toBe('Not said, but there is a way to opt out');
    expect(answers(unstated, 'gdpr')[0]!.evidence).toEqual(optOut.evidence);
    expect(short(unstated, 'targeted-ads')[2]).toBe('Not said');
  });

  it.each([
    ['sale', 'denied', 0.95, 'Says it has not, in the last 12 months'],
    ['sale', 'denied', 0.79, 'Unsure: it has not, in the last 12 months'],
    ['sale', 'yes', 0.79, 'Unsure: says that it sells or trades data'],
    ['targeted-ads', 'yes', 0.79, 'Unsure: data is used or shared for them'],
  ] as const)('say where a quote may not bear them: %s, %s (%s)', (id, value, score, expected) => {
    const statement = id === 'sale' ? id : 'targeted-advertising';
    const statements = [{ ...sample.statements[0]!, id: statement, value, score, scope: [] }];
    expect(short({ ...sample, statements, recipients: [] } as Analysis, id)[2]).toBe(expected);
    // what fits a closed row of the popup
    expect(score < 0.8 ? expected.length : 0).toBeLessThanOrEqual(42);
  });

  it('names no more periods than a closed row of the popup holds', () => {
    const disclosures = sample.disclosures.map((each) =>
      each.id === 'retention' ? { ...each, value: '6 years; 72 hours; 90 days; 30 days; 12 months' } : each,
    );
    const detail = short({ ...sample, disclosures }, 'retention')[2]!;
    expect(detail).toMatch(/^Periods given: 6 years, 72 hours and 3 more$/);
    expect(detail.length).toBeLessThanOrEqual(44);
  });

  it('say so too where they name the advertisers', () => {
    const statements = sample.statements.map((each) => ({ ...each, score: 0.7 }));
    expect(short({ ...sample, statements }, 'targeted-ads')[2]).toBe('Unsure: Acme Ads, Beta Ads');
  });

  it('rest on evidence, and claim nothing where there is none', () => {
    for (const answer of answers(sample, 'gdpr')) {
      for (const { segment, start, end, quote } of answer.evidence) {
        expect(sample.segments[segment]!.text.slice(start, end)).toBe(quote);
      }
      if (answer.score !== null) expect(answer.evidence.length).toBeGreaterThan(0);
    }
  });

  it('say "not said" of an empty analysis, and never less', () => {
    const empty: Analysis = {
      ...sample,
      dataCategories: [],
      recipients: [],
      services: [],
      statements: [],
      optOuts: [],
      rights: [],
      disclosures: [],
      checklists: [],
    };
    expect(answers(empty, 'appi').map((answer) => answer.short)).toEqual([
      '–',
      '–',
      'None',
      '–',
      '–',
      '–',
      '0',
      '–',
    ]);
    expect(short(empty, 'sensitive-data')[2]).toBe('None named');
  });

  it('show the sentence that names the period, not one that says "as long as needed"', () => {
    const quotes = [
      'We keep it as long as needed.',
      'Logs are kept for 30 days.',
      'Orders are kept for 7 years.',
    ];
    const spans = quotes.map((quote, segment) => ({ segment, start: 0, end: quote.length, quote }));
    const kept = { ...sample.disclosures[0]!, id: 'retention' as const, value: '7 years', evidence: spans };
    const [answer] = answers({ ...sample, disclosures: [kept] }, 'gdpr').filter(
      ({ id }) => id === 'retention',
    );
    expect(answer!.evidence.map(({ quote }) => quote)).toEqual([quotes[2], quotes[0], quotes[1]]);
  });

  it('count the ways to opt out, and do not count what they are ways out of', () => {
    const targets = [
      ['cookies-tracking', 'location', 'profiling', 'marketing'],
      ['sale-sharing', 'targeted-advertising'],
    ] as const;
    const optOuts = targets.map((some) => ({ ...sample.optOuts[0]!, targets: [...some] }));
    const [count, , detail] = short({ ...sample, services: [], optOuts }, 'opt-outs');
    expect([count, detail]).toEqual(['2', 'Sale or sharing, targeted ads and more']);
  });

  it('name of the sensitive kinds what two lines hold', () => {
    const ids = ['health', 'race-ethnicity', 'sex-life-orientation', 'precise-location', 'messages'] as const;
    const dataCategories = ids.map((id) => ({
      ...sample.dataCategories[0]!,
      id,
      disposition: 'collected' as const,
      sensitive: ['gdpr-9' as const],
    }));
    const [, , detail] = short({ ...sample, dataCategories }, 'sensitive-data');
    expect(detail).toBe(
      'Health, race or ethnic origin, sex life or orientation, precise location and 1 more',
    );
  });

  it('say what is expressly not collected where nothing sensitive is', () => {
    const denied = {
      ...sample,
      dataCategories: sample.dataCategories.filter((d) => d.id === 'religion-belief'),
    };
    expect(short(denied, 'sensitive-data')).toEqual([
      'None',
      'Sensitive kinds of data',
      'Says it does not collect religion or belief',
    ]);
  });

  it('name kinds of recipient where no company is named', () => {
    const kinds = {
      ...sample,
      services: [],
      recipients: [{ ...sample.recipients[1]!, evidence: [evidence('We keep your orders')] }],
    };
    expect(short(kinds, 'services')).toEqual([
      'None',
      'Outside companies, by name',
      'Kinds only: authorities',
    ]);
    const ids = ['service-providers', 'affiliates', 'business-partners', 'government-legal'] as const;
    const many = { ...kinds, recipients: ids.map((id) => ({ ...kinds.recipients[0]!, id })) };
    expect(short(many, 'services')[2]).toBe('Kinds only: service providers and 3 more');
  });
});

it.each([
  ['for as long as your account is active', []],
  ['90 days', ['90 d']],
  ['thirty-six (36) months after your last visit', ['36 mo']],
  ['two years, then 2 years more', ['2 yr']],
  ['24 hours and one week', ['24 h', '1 wk']],
  ['a 5-year period', ['5 yr']],
  ['eighteen months or twenty-four months', ['18 mo', '24 mo']],
  ['thirty days, ninety (90) days', ['30 d', '90 d']],
  ['every year, some days', []],
  ['1,095 days', []],
  ['room 12 days inn 2026', ['12 d']],
])('periods in "%s"', (text, expected) => {
  expect(periods(text).map(english.periods.short)).toEqual(expected);
});
