import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown, fromText } from '../../lib/extract';
import { segment } from '../../lib/segment';
import { sharedData } from '../shared-data';

const read = (markdown: string) =>
  classify(segment([fromMarkdown(markdown, { source: 'test' })])).found.services;
const row = ({ name, company, optOut }: ReturnType<typeof read>[number]) => [name, company, optOut];

describe('services', () => {
  it('are the rows of a table, with what they are for and how to opt out', () => {
    const found = read(
      [
        '| Service | Provider | Purpose | Opt-out |',
        '| --- | --- | --- | --- |',
        '| Google Analytics | Google LLC | Measuring visits | [opt out](https://tools.google.com/dlpage/gaoptout) |',
        '| Quillchat | Quill Ltd | Chat | N/A |',
        '| Parcelpost | Parcel GmbH | Delivery | |',
      ].join('\n'),
    );
    expect(found.map(row)).toEqual([
      ['Google Analytics', 'Google LLC', 'offered'],
      ['Quillchat', 'Quill Ltd', 'said-not-offered'],
      ['Parcelpost', 'Parcel GmbH', 'not-said'],
    ]);
    expect(found[0]!.purpose).toBe('Measuring visits');
    expect(found[0]!.recipients).toEqual(['analytics-providers']);
    expect(found[0]!.links.map(({ href }) => href)).toEqual(['https://tools.google.com/dlpage/gaoptout']);
  });

  it('are the lines of a table that lost its cells', () => {
    const found = read(
      [
        'This is the privacy policy of Acme Ltd.',
        'Name of Provider Purpose To opt-out',
        'Quillchat Quillchat, Inc. This is a chat. N/A',
        'Stripe Stripe, Inc. It takes payments. opt out',
        'We also use pencils.',
      ].join('\n\n'),
    );
    expect(found.map(row)).toEqual([
      ['Quillchat', 'Quillchat, Inc.', 'said-not-offered'],
      ['Stripe', 'Stripe, Inc.', 'offered'],
    ]);
  });

  it('are no kinds of recipient, phrases or companies of the policy itself', () => {
    const rows = [
      'Advertising Partners | Ads',
      'Tools that our team uses | Work',
      'None | -',
      'Acme Bermuda Limited | Trade',
      'Quillchat | Chat',
    ];
    const table = ['| Service | Purpose |', '| --- | --- |', ...rows.map((each) => `| ${each} |`)].join('\n');
    const found = read(`This is the privacy policy of Acme Ltd.\n\n${table}`);
    expect(found.map(({ name }) => name)).toEqual(['Quillchat']);
  });

  it('are list items that begin with a known name where data is shared', () => {
    expect(
      read('We share data with these service providers:\n\n- Stripe – payments\n- Pens – writing').map(row),
    ).toEqual([['Stripe', 'Stripe', 'not-said']]);
    expect(read('Follow us:\n\n- Twitter\n- Facebook')).toEqual([]);
  });

  it('are no cookies, purposes or data of other tables', () => {
    expect(read('| Data | Purpose |\n| --- | --- |\n| Email address | Newsletters |')).toEqual([]);
  });

  it.runIf(sharedData('seeds', 'visasq.txt'))(
    'of the second seed policy are 17, and 12 can be opted out of',
    () => {
      const text = readFileSync(sharedData('seeds', 'visasq.txt')!, 'utf8');
      const { services } = classify(segment([fromText(text, { source: 'visasq.txt' })])).found;
      expect(services.map(({ name }) => name)).toEqual([
        'GoogleAnalytics',
        'FullStory',
        'Mixpanel',
        'MIERUCA',
        'Intercom',
        'Zendesk',
        'Stripe',
        'Marketo',
        'Google Ads',
        'Yahoo! Ads',
        'Facebook Ads',
        'X Ads',
        'Linkedin Ads',
        'A8.net',
        'intimate merger',
        'CookieYes',
        'SiTest',
      ]);
      const without = services.filter(({ optOut }) => optOut === 'said-not-offered').map(({ name }) => name);
      expect(without).toEqual(['MIERUCA', 'Intercom', 'Zendesk', 'Stripe', 'A8.net']);
      expect(services.filter(({ optOut }) => optOut === 'offered')).toHaveLength(12);
      expect(services.find(({ name }) => name === 'Yahoo! Ads')!.company).toBe('LY Corporation');
    },
  );
});
