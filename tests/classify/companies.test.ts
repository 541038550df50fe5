import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { firmOf } from '../../lib/classify/annotators/companies-firm';
import { fromMarkdown } from '../../lib/extract';
import { segment } from '../../lib/segment';

const recipientsOf = (markdown: string) =>
  classify(segment([fromMarkdown(markdown, { source: 'test' })])).found.recipients;
const namesOf = (markdown: string, id?: string) => [
  ...new Set(
    recipientsOf(markdown)
      .filter((each) => !id || each.id === id)
      .flatMap(({ companies }) => companies.map(({ name }) => name)),
  ),
];

describe('names that no list knows', () => {
  it.each([
    [
      'We share data with analytics providers, such as Quillmetrics and Sample Dash.',
      ['Quillmetrics', 'Sample Dash'],
    ],
    ['We share data with our service provider Quill Cloud, Inc.', ['Quill Cloud, Inc.']],
    ['We share data with our payment processor, Quillpay.', ['Quillpay']],
    [
      'We share data with our business partner True Partners Quilling, LLC (USA).',
      ['True Partners Quilling, LLC'],
    ],
    ['We share data with our parent company Quill (Europe) B.V., and others.', ['Quill (Europe) B.V.']],
    [
      'We share data with our parent company Quill (Europe) Co., Ltd. and others.',
      ['Quill (Europe) Co., Ltd.'],
    ],
    [
      'We share data with business partners, including the Quill Biodiversity Information Facility.',
      ['Quill Biodiversity Information Facility'],
    ],
  ])('%s', (text, expected) => {
    expect(namesOf(`Acme Widgets GmbH is the data controller.\n\n${text}`)).toEqual(expected);
  });

  it.each([
    'We share data with third parties, including Social Media Companies and Advertising Partners. They use social media.',
    'We share data with service providers, such as Billing.',
    'We share data with service providers for purposes such as: Enhancing the service.',
    'We share data with business partners in countries such as Germany.',
    'WE SHARE DATA WITH OUR AFFILIATES, INCLUDING BUT NOT LIMITED TO AGENTS AND LICENSORS LIMITED.',
    'We share data with business partners for Co-Branded, Co-Sponsored offers.',
    'We share data with business partners, including under the Quill Privacy Framework.',
    'We share data with partners. We are not responsible for the practices of other organizations, such as Apple or Microsoft.',
    'We share data with partners. Read https://www.example.com/privacy/partners/ and Google’s policy.',
    'Payment gateways get it; the PCI Council is a joint effort of brands like Visa, Mastercard and Discover.',
  ])('none in: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe('a firm', () => {
  it.each([
    ['Quill Research Group, Inc', 'Quill Research Group Inc.'],
    ['Quill Research Group', 'Quill Research'],
    ['X Corp.', 'X Corp'],
    ['The Quill Company', 'Quill'],
  ])('%s is %s', (one, other) => {
    expect(firmOf(one)).toBe(firmOf(other));
  });

  it('is one entry, however it is spelt, and its other places stay with it', () => {
    const social = recipientsOf(
      'We share data with social networks such as Meta.\n\nWe also share data with social networks such as Meta Platforms.',
    ).find(({ id }) => id === 'social-networks')!;
    expect(social.companies.map(({ name }) => name)).toEqual(['Meta']);
    expect(social.companies[0]!.evidence).toHaveLength(2);
  });

  it('has its initials as a name, but its brands are apart', () => {
    expect(
      namesOf('We use service providers: we share data with Amazon Web Services and with AWS.'),
    ).toHaveLength(1);
    expect(namesOf('We share data with advertising networks such as Vungle and Liftoff.')).toEqual([
      'Vungle',
      'Liftoff',
    ]);
  });

  it('that is the policy’s own is no recipient, by its full name or in short', () => {
    const text =
      '# Notice\n\nThis privacy policy of General Quillworks, Inc. (“GQ”, “we” or “us”) tells how we use data.\n\n' +
      'We share data with our affiliates, including Quillmetrics, General Quillworks and GQ.';
    expect(namesOf(text)).toEqual(['Quillmetrics']);
  });

  it('that is the policy’s own is no recipient, by a name that is no longer its own', () => {
    const text =
      '# Notice\n\nThe controller of your data is Twitter, Inc. (“we” or “us”). Write to [us](mailto:privacy@twitter.com).\n\n' +
      'We share data with social networks such as Twitter and Reddit.';
    expect(namesOf(text)).toEqual(['Reddit']);
  });

  it('that is the policy’s own is no recipient, written out', () => {
    const text =
      '# Notice\n\nThis notice of GQM Corp. (“we” or “us”) tells how we use data.\n\n' +
      'We share data with our affiliates, such as Quillmetrics, and our affiliate General Quill Machines Corporation.';
    expect(namesOf(text)).toEqual(['Quillmetrics']);
  });

  it('that others’ links point to most is not the policy’s own for that', () => {
    const links = Array.from({ length: 6 }, (_, at) => `[How](https://policies.google.com/${at})`).join(' ');
    const text = `# Notice\n\nThis notice of Quill Works Ltd (“we”, “us”) tells how we use data. Google helps us. Google counts visits. Google: ${links}\n\nWe share data with analytics providers such as Google Analytics.`;
    expect(namesOf(text)).toContain('Google Analytics');
  });

  it('is none where it is a word of policies', () => {
    expect(
      namesOf('We use service providers and devices, such as CAPTCHAs, Quillcloud and Dashly.'),
    ).not.toContain('CAPTCHAs');
  });
});
