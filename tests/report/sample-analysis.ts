import type { Analysis, Evidence, Segment } from '../../lib/model';

const texts = [
  'In the preceding twelve (12) months we have not sold your personal information.',
  'Our partners Acme Ads and Beta Ads show you advertisements based on your visits.',
  'We collect your health data, your fingerprints, your password and your name.',
  'We keep your orders for seven (7) years and server logs for 30 days.',
  'We do not collect the following:',
  'religious beliefs',
  'Gamma Metrics measures how our site is used; switch it off at https://gamma.example/off.',
  'You may have your data deleted where it is no longer needed.',
  'We charge a fee for a copy of your data.',
];

const segments: Segment[] = texts.map((text, id) => ({
  id,
  part: 0,
  kind: text === 'religious beliefs' ? 'list-item' : 'paragraph',
  headings: ['Privacy Policy', `Part ${id}`],
  text,
  links: [],
  topics: [],
  level: 0,
  headingIds: [],
  lead: text === 'religious beliefs' ? id - 1 : null,
  cells: [],
  headerRow: null,
  runIn: null,
  sentences: [{ start: 0, end: text.length }],
}));

/** Evidence for these words, wherever in the sample they stand. */
export function evidence(quote: string): Evidence {
  const segment = segments.find((s) => s.text.includes(quote));
  if (!segment) throw new Error(`not in the sample: ${quote}`);
  const start = segment.text.indexOf(quote);
  return { segment: segment.id, start, end: start + quote.length, quote };
}

const claim = (quote: string, score = 0.96) => ({ score, scope: [], evidence: [evidence(quote)] });
const silent = { value: 'not-stated' as const, score: 0.5, scope: [], evidence: [] };

/** A small analysis written by hand; valid against contract/analysis.schema.json. */
export const sample: Analysis = {
  schemaVersion: 1,
  engine: { name: 'smallprint', version: '0.0.0', model: 'none' },
  document: {
    source: 'https://shop.example/privacy',
    url: 'https://shop.example/privacy',
    retrievedAt: null,
    kind: 'privacy-policy',
    kindScore: 0.99,
    language: 'en',
    title: 'Privacy Policy',
    controller: 'Example Ltd.',
    effectiveDate: '2026-03-03',
    dates: [],
    words: 90,
    readingMinutes: 0.4,
    sha256: '0'.repeat(64),
    parts: [{ source: 'https://shop.example/privacy', kind: 'privacy-policy', title: 'Privacy Policy' }],
  },
  segments,
  dataCategories: [
    { id: 'name', disposition: 'collected', sensitive: [], ...claim('your name') },
    {
      id: 'account-credentials',
      disposition: 'collected',
      sensitive: ['cpra-with-code'],
      ...claim('your password'),
    },
    {
      id: 'biometric',
      disposition: 'collected',
      sensitive: ['gdpr-9', 'cpra'],
      ...claim('fingerprints', 0.85),
    },
    { id: 'health', disposition: 'collected', sensitive: ['gdpr-9', 'appi'], ...claim('health data') },
    {
      id: 'religion-belief',
      disposition: 'not-collected',
      sensitive: ['gdpr-9'],
      ...claim('religious beliefs'),
    },
  ],
  recipients: [
    {
      id: 'advertisers',
      companies: [
        { name: 'Acme Ads', evidence: [evidence('Acme Ads')] },
        { name: 'Beta Ads', evidence: [evidence('Beta Ads')] },
      ],
      ...claim('Our partners'),
    },
    { id: 'government-legal', companies: [], ...claim('We keep your orders') },
  ],
  services: [
    {
      name: 'Gamma Metrics',
      company: null,
      recipients: ['analytics-providers'],
      purpose: null,
      optOut: 'offered',
      links: [{ href: 'https://gamma.example/off', text: '' }],
      ...claim('Gamma Metrics'),
    },
  ],
  statements: [
    { id: 'sale', value: 'denied', ...claim(texts[0]!), scope: ['US-CA'] },
    { id: 'targeted-advertising', value: 'yes', ...claim('based on your visits') },
    { id: 'international-transfer', ...silent },
    { id: 'automated-decisions', ...silent },
    { id: 'ai-training', ...silent },
  ],
  optOuts: [
    {
      id: 'o1',
      targets: ['analytics'],
      methods: ['web-page'],
      links: [{ href: 'https://gamma.example/off', text: 'switch it off' }],
      steps: [],
      cautions: [],
      vendor: null,
      ...claim('switch it off'),
    },
  ],
  rights: [
    {
      id: 'deletion',
      status: 'conditional',
      conditions: [evidence('where it is no longer needed')],
      ...claim('have your data deleted'),
    },
  ],
  disclosures: [
    { id: 'retention', value: 'seven (7) years; 30 days', ...claim('We keep your orders') },
    { id: 'children', value: null, ...claim('We collect') },
  ],
  denials: [],
  checklists: [
    {
      law: 'gdpr',
      applicability: 'addressed',
      items: [
        { id: 'access', basis: 'Art. 15', status: 'denied', evidence: [evidence(texts[8]!)] },
        { id: 'deletion', basis: 'Art. 17', status: 'conditional', evidence: [evidence(texts[7]!)] },
        { id: 'portability', basis: 'Art. 20', status: 'not-found', evidence: [] },
        { id: 'correction', basis: 'Art. 16', status: 'stated', evidence: [evidence(texts[7]!)] },
        { id: 'automated-decisions', basis: 'Art. 22', status: 'not-applicable', evidence: [] },
        { id: 'retention', basis: 'Art. 13', status: 'stated', evidence: [evidence('We keep your orders')] },
      ],
    },
  ],
  possible: {},
  warnings: [],
};
