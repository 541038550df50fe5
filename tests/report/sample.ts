import type { Analysis, Evidence, Segment } from '../../lib/model';

/** A small analysis with something in every field, written for these tests; every quote is its segment's text. */
export function sample(): Analysis {
  const sure = { score: 0.97123456, scope: [] };
  return {
    schemaVersion: 1,
    engine: { name: 'smallprint', version: '0.0.0', model: 'none' },
    document: {
      source: 'policies/sample.html',
      url: 'https://example.org/privacy',
      retrievedAt: '2026-01-02T03:04:05.000Z',
      kind: 'privacy-policy',
      kindScore: 0.99,
      language: 'en',
      title: 'Privacy at Example',
      controller: 'Example Ltd',
      effectiveDate: '2025-03-01',
      dates: [{ date: '2025-03-01', label: 'effective' }],
      words: 6742,
      readingMinutes: 26.968,
      sha256: 'a'.repeat(64),
      parts: [{ source: 'policies/sample.html', kind: 'privacy-policy', title: 'Privacy at Example' }],
    },
    segments: TEXTS.map(segment),
    dataCategories: [
      { id: 'name', disposition: 'collected', sensitive: [], ...sure, evidence: [quote(1, 'name')] },
      {
        id: 'email-address',
        disposition: 'collected',
        sensitive: [],
        ...sure,
        evidence: [quote(1, 'email')],
      },
      {
        id: 'health',
        disposition: 'collected',
        sensitive: ['gdpr-9', 'cpra'],
        score: 0.7,
        scope: ['US-CA'],
        evidence: [quote(1, 'health data')],
      },
      {
        id: 'religion-belief',
        disposition: 'not-collected',
        sensitive: ['gdpr-9'],
        ...sure,
        evidence: [{ ...quote(3, 'religious beliefs'), lead: quote(2, 'We do not collect the following:') }],
      },
    ],
    recipients: [
      {
        id: 'advertisers',
        companies: [{ name: 'Adco', evidence: [quote(4, 'Adco')] }],
        ...sure,
        evidence: [quote(4, 'advertising partners such as Adco'), quote(4, 'Adco')],
      },
      { id: 'government-legal', companies: [], ...sure, evidence: [quote(4, 'courts')] },
    ],
    services: [
      {
        name: 'Countly',
        company: 'Count Inc.',
        recipients: ['analytics-providers'],
        purpose: 'measures use',
        optOut: 'offered',
        links: [{ href: 'https://count.example/opt-out', text: 'Opt out' }],
        ...sure,
        evidence: [quote(5, 'Countly | Count Inc. | measures use | Opt out')],
      },
    ],
    statements: [
      { id: 'sale', value: 'denied', ...sure, evidence: [quote(6, 'We do not sell your data.')] },
      { id: 'targeted-advertising', value: 'yes', ...sure, evidence: [quote(4, 'advertising partners')] },
      { id: 'international-transfer', value: 'not-stated', score: 0.9, scope: [], evidence: [] },
      { id: 'automated-decisions', value: 'not-stated', score: 0.9, scope: [], evidence: [] },
      { id: 'ai-training', value: 'not-stated', score: 0.9, scope: [], evidence: [] },
    ],
    optOuts: [
      {
        id: 'opt-out-1',
        targets: ['marketing'],
        methods: ['unsubscribe-link', 'email'],
        links: [{ href: 'mailto:privacy@example.org', text: 'privacy@example.org' }],
        steps: ['Settings > Mail'],
        cautions: ['per device'],
        vendor: null,
        score: 0.96,
        scope: ['JP'],
        evidence: [quote(7, 'write to privacy@example.org')],
      },
    ],
    rights: [
      { id: 'access', status: 'stated', conditions: [], ...sure, evidence: [quote(8, 'get a copy')] },
      {
        id: 'deletion',
        status: 'conditional',
        conditions: [quote(8, 'unless a law asks us to keep it')],
        ...sure,
        evidence: [quote(8, 'have it deleted')],
      },
    ],
    disclosures: [{ id: 'retention', value: 'two years', ...sure, evidence: [quote(9, 'for two years')] }],
    denials: [
      { kind: 'data-category', id: 'payment-information', evidence: [quote(9, 'never card numbers')] },
    ],
    checklists: [
      {
        law: 'gdpr',
        applicability: 'addressed',
        items: [
          { id: 'access', basis: 'Art. 15', status: 'stated', evidence: [quote(8, 'get a copy')] },
          {
            id: 'deletion',
            basis: 'Art. 17',
            status: 'conditional',
            evidence: [quote(8, 'have it deleted')],
          },
          { id: 'portability', basis: 'Art. 20', status: 'not-found', evidence: [] },
        ],
      },
      {
        law: 'uk-gdpr',
        applicability: 'addressed',
        items: [{ id: 'access', basis: 'Art. 15', status: 'not-found', evidence: [] }],
      },
      { law: 'appi', applicability: 'not-addressed', items: [] },
    ],
    possible: {
      rights: [
        {
          id: 'appeal',
          status: 'stated',
          conditions: [],
          score: 0.4,
          scope: [],
          evidence: [quote(8, 'copy')],
        },
      ],
    },
    warnings: [
      {
        id: 'list-missing',
        message: 'A list is announced and does not follow.',
        evidence: [quote(2, 'following:')],
      },
    ],
  };
}

const TEXTS = [
  'Privacy at Example',
  'We collect your name, email and health data.',
  'We do not collect the following:',
  'religious beliefs',
  'We share data with advertising partners such as Adco, and with courts.',
  'Countly | Count Inc. | measures use | Opt out',
  'We do not sell your data.',
  'To stop our mails, write to privacy@example.org.',
  'You may get a copy of your data or have it deleted, unless a law asks us to keep it.',
  'We keep it for two years, never card numbers.',
];

function segment(text: string, id: number): Segment {
  const first = id === 0;
  return {
    ...{ id, part: 0, kind: first ? 'heading' : 'paragraph', headings: first ? [] : [TEXTS[0]!], text },
    ...{ links: [], topics: first ? [] : [{ id: 'introductory', score: 0.5 }] },
    ...{
      level: first ? 1 : 0,
      headingIds: first ? [] : [0],
      lead: null,
      cells: [],
      headerRow: null,
      runIn: null,
    },
    sentences: [{ start: 0, end: text.length }],
  };
}

function quote(segment: number, words: string): Evidence {
  const start = TEXTS[segment]!.indexOf(words);
  if (start < 0) throw new Error(`segment ${segment} does not say ${words}`);
  return { segment, start, end: start + words.length, quote: words };
}
