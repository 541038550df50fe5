import { describe, expect, it } from 'vitest';
import type { LawHits } from '../../lib/assess';
import type { ChecklistStatus, Findings, LawId } from '../../lib/model';
import {
  at,
  category,
  disclosure,
  findings,
  hit,
  optOut,
  quotesOf,
  recipient,
  right,
  statement,
  statusOf,
} from './synthetic';

type Row = [
  law: LawId,
  item: string,
  found: Partial<Findings>,
  status: ChecklistStatus,
  quotes: string[],
  items?: LawHits['items'],
];
const run = (rows: Row[]) =>
  it.each(rows)('%s %s %j: %s %j', (law, item, found, status, quotes, items = []) => {
    expect(statusOf(law, item, findings(found), { items })).toBe(status);
    expect(quotesOf(law, item, findings(found), { items })).toEqual(quotes);
  });

const denial = (kind: Findings['denials'][number]['kind'], id: string, segment = 8) => ({
  denials: [{ kind, id, evidence: [at(segment)] }],
});

describe('stated', () => {
  run([
    ['gdpr', 'access', { rights: [right('access')] }, 'stated', ['segment 1']],
    ['ccpa', 'retention', { disclosures: [disclosure('retention')] }, 'stated', ['segment 2']],
    ['ccpa', 'sale', { statements: [statement('sale', 'yes')] }, 'stated', ['segment 3']],
    [
      'us-states',
      'dataCategories',
      { dataCategories: [category('name', 'collected')] },
      'stated',
      ['segment 4'],
    ],
    ['gdpr', 'recipients', { recipients: [recipient('affiliates')] }, 'stated', ['segment 5']],
    ['canada', 'affiliates', { recipients: [recipient('affiliates')] }, 'stated', ['segment 5']],
    ['ccpa', 'opt-out-sale-sharing', { optOuts: [optOut('sale-sharing')] }, 'stated', ['segment 6']],
    [
      'gdpr',
      'statutory-requirement',
      {},
      'stated',
      ['segment 7'],
      [hit('gdpr', 'statutory-requirement', 'states')],
    ],
    // a stated right is not lost because the practice is denied too
    [
      'ccpa',
      'opt-out-sale-sharing',
      { rights: [right('opt-out-sale-sharing')], statements: [statement('sale', 'denied')] },
      'stated',
      ['segment 1'],
    ],
    // one recipient denied denies not all of them
    [
      'gdpr',
      'recipients',
      { recipients: [recipient('affiliates')], ...denial('recipient', 'advertisers') },
      'stated',
      ['segment 5'],
    ],
  ]);
});

describe('conditional', () => {
  const onlyIf = at(9, 'only if');
  run([
    [
      'gdpr',
      'deletion',
      { rights: [right('deletion', [], [onlyIf])] },
      'conditional',
      ['segment 1', 'only if'],
    ],
    // only some of the law's people
    ['canada', 'access', { rights: [right('access', ['CA-QC'])] }, 'conditional', ['segment 1']],
    ['gdpr', 'access', { rights: [right('access', ['children'])] }, 'conditional', ['segment 1']],
    // granted and taken back
    [
      'gdpr',
      'objection',
      { rights: [right('objection')], ...denial('right', 'objection') },
      'conditional',
      ['segment 1', 'segment 8'],
    ],
    // a right with limits is not made limitless by a link
    [
      'ccpa',
      'opt-out-sale-sharing',
      { rights: [right('opt-out-sale-sharing', [], [onlyIf])], optOuts: [optOut('sale-sharing')] },
      'conditional',
      ['segment 1', 'only if'],
    ],
    // names of some recipients do not say that they are all
    [
      'us-states',
      'recipients-named',
      { recipients: [recipient('affiliates', ['Acme'])] },
      'conditional',
      ['Acme'],
    ],
    // a price, where the law lets one be asked
    [
      'appi',
      'access',
      { rights: [right('access')], disclosures: [disclosure('request-fee', ['JP'], 'JPY 1,000')] },
      'conditional',
      ['segment 1', 'segment 2'],
    ],
  ]);

  it.each([
    ['access', 'free of charge', 'stated'],
    ['access', '¥1,000', 'conditional'],
    ['notification-of-purpose', '1,000 yen per request', 'conditional'],
    ['access', 'free twice in 12 months', 'stated'],
    ['correction', '¥1,000', 'stated'],
  ] as const)('a fee for %s of "%s" makes it %s', (id, fee, status) =>
    expect(
      statusOf(
        'appi',
        id,
        findings({ rights: [right(id)], disclosures: [disclosure('request-fee', [], fee)] }),
      ),
    ).toBe(status),
  );

  it('a fee in another people’s section does not count', () =>
    expect(
      statusOf(
        'canada',
        'access',
        findings({ rights: [right('access')], disclosures: [disclosure('request-fee', ['JP'], '¥1,000')] }),
      ),
    ).toBe('stated'));

  it('a condition that stands with the quote is not quoted twice', () => {
    const within = { segment: 1, start: 2, end: 5, quote: 'gme' };
    expect(quotesOf('gdpr', 'access', findings({ rights: [right('access', [], [within])] }))).toEqual([
      'segment 1',
    ]);
  });
});

describe('denied', () => {
  run([
    ['gdpr', 'deletion', denial('right', 'deletion'), 'denied', ['segment 8']],
    [
      'gdpr',
      'data-protection-officer',
      denial('disclosure', 'data-protection-officer'),
      'denied',
      ['segment 8'],
    ],
    ['canada', 'affiliates', denial('recipient', 'affiliates'), 'denied', ['segment 8']],
    ['ccpa', 'limit-sensitive-use', denial('opt-out', 'sensitive-use'), 'denied', ['segment 8']],
    ['ccpa', 'sale', { statements: [statement('sale', 'denied')] }, 'denied', ['segment 3']],
    [
      'gdpr',
      'international-transfer',
      { statements: [statement('international-transfer', 'denied')] },
      'denied',
      ['segment 3'],
    ],
    [
      'ccpa',
      'business-purpose-disclosures',
      {},
      'denied',
      ['segment 7'],
      [hit('ccpa', 'business-purpose-disclosures', 'denies')],
    ],
    // the words that would state it stand within the denial
    [
      'ccpa',
      'third-party-tracking',
      {},
      'denied',
      ['segment 7'],
      [hit('ccpa', 'third-party-tracking', 'states'), hit('ccpa', 'third-party-tracking', 'denies')],
    ],
    [
      'gdpr',
      'dataCategories',
      { dataCategories: [category('name', 'not-collected')] },
      'denied',
      ['segment 4'],
    ],
  ]);
});

describe('not-applicable, with the denied practice as the reason', () => {
  const noSale = {
    statements: [statement('sale', 'denied'), statement('targeted-advertising', 'not-stated')],
  };
  const noMachines = { statements: [statement('automated-decisions', 'denied')] };
  const staysHere = { statements: [statement('international-transfer', 'denied')] };
  const nothingSensitive = { dataCategories: [category('health', 'not-collected', ['cpra'])] };
  run([
    ['ccpa', 'opt-out-sale-sharing', noSale, 'not-applicable', ['segment 3']],
    ['ccpa', 'minors-sale-opt-in', noSale, 'not-applicable', ['segment 3']],
    ['ccpa', 'global-privacy-control', noSale, 'not-applicable', ['segment 3']],
    ['us-states', 'opt-out-sale-sharing', noSale, 'not-applicable', ['segment 3']],
    ['us-states', 'sensitive-sale-notice', noSale, 'not-applicable', ['segment 3']],
    ['gdpr', 'automated-decisions', noMachines, 'not-applicable', ['segment 3']],
    ['lgpd', 'decision-explanation', noMachines, 'not-applicable', ['segment 3']],
    ['us-states', 'opt-out-profiling', noMachines, 'not-applicable', ['segment 3']],
    ['gdpr', 'transfer-safeguards', staysHere, 'not-applicable', ['segment 3']],
    ['appi', 'transfer-countries', staysHere, 'not-applicable', ['segment 3']],
    ['ccpa', 'limit-sensitive-use', nothingSensitive, 'not-applicable', ['segment 4']],
    [
      'us-states',
      'parental-rights',
      { dataCategories: [category('children-data', 'not-collected')] },
      'not-applicable',
      ['segment 4'],
    ],
    [
      'ccpa',
      'financial-incentive',
      {},
      'not-applicable',
      ['segment 7'],
      [hit('ccpa', 'financial-incentive', 'excuses')],
    ],
  ]);

  it('not where ads are targeted: sharing can be stopped as well as sale', () =>
    expect(
      statusOf(
        'ccpa',
        'opt-out-sale-sharing',
        findings({ statements: [statement('sale', 'denied'), statement('targeted-advertising', 'yes')] }),
      ),
    ).toBe('not-found'));

  it('not where other sensitive data is collected', () =>
    expect(
      statusOf(
        'ccpa',
        'limit-sensitive-use',
        findings({
          dataCategories: [
            category('health', 'not-collected', ['cpra']),
            category('precise-location', 'collected', ['cpra']),
          ],
        }),
      ),
    ).toBe('not-found'));
});

describe('not-found', () => {
  run([
    ['gdpr', 'access', {}, 'not-found', []],
    ['ccpa', 'sale', { statements: [statement('sale', 'not-stated')] }, 'not-found', []],
    ['ccpa', 'opt-out-sale-sharing', { statements: [statement('sale', 'not-stated')] }, 'not-found', []],
    ['canada', 'affiliates', { recipients: [recipient('advertisers')] }, 'not-found', []],
    [
      'gdpr',
      'statutory-requirement',
      {},
      'not-found',
      [],
      [hit('uk-gdpr', 'statutory-requirement', 'states')],
    ],
  ]);
});
