import { describe, expect, it } from 'vitest';
import { dataCategories } from '../../lib/classify/annotators/data-categories';
import { readPolicy } from '../../lib/classify/policy-reader';
import { noOpinion } from '../../lib/classify/second-opinion';
import { fromMarkdown } from '../../lib/extract';
import type { DataCategoryFinding, Denial } from '../../lib/model';
import { segment } from '../../lib/segment';

function findingsOf(markdown: string): { categories: DataCategoryFinding[]; denials: Denial[] } {
  const segments = segment([fromMarkdown(markdown, { source: 'test' })]);
  const reading = readPolicy(segments);
  const context = { segments, reading, opinion: noOpinion } as Parameters<typeof dataCategories.annotate>[0];
  const { found } = dataCategories.annotate(context);
  return { categories: found.dataCategories ?? [], denials: found.denials ?? [] };
}

const idsOf = (markdown: string, disposition = 'collected'): string[] =>
  findingsOf(markdown)
    .categories.filter((each) => each.disposition === disposition)
    .map((each) => each.id)
    .sort();

describe('what counts as collected', () => {
  it.each([
    ['We collect your name, email address and phone number.', ['email-address', 'name', 'phone-number']],
    ['We may ask you for your date of birth and gender.', ['age', 'gender']],
    [
      '## Information we collect\n\n- IP address\n- Browser type and version',
      ['device-information', 'ip-address'],
    ],
    ['We collect the following:\n\n- credit card number\n- job title', ['employment', 'payment-information']],
    ['Where you agree, we process health data such as your medical history.', ['health']],
    ['We use cookies and web beacons on our website.', ['cookies-trackers']],
    [
      'Personal data is any information that identifies you, such as your mailing address and telephone number.',
      ['phone-number', 'postal-address'],
    ],
    ['We collect precise geolocation data from your device.', ['precise-location']],
    ['We draw inferences about you and create a profile about your preferences.', ['inferences']],
    ['We process biometric data, including facial image information.', ['biometric']],
    [
      '## What we collect\n\n- Name and contact details (such as name, address, username, fax and phone numbers)',
      ['name', 'phone-number', 'postal-address'],
    ],
    ['We may collect your name, credit card details and your preferred means of communication.', ['name']],
    ['We keep all communications between you and us.', ['correspondence']],
    ['If you write or speak to us, those interactions may be recorded.', ['audio-visual']],
    ['We may request access to your device’s camera, contacts, microphone and sensors.', ['audio-visual']],
    ['We use your IP address to obtain a geolocation.', ['approximate-location']],
    ['If you contact us, we collect your name and email address.', ['email-address', 'name']],
    ['If you write to us by email, we collect your email address and what you say.', ['email-address']],
    [
      '## Information we collect\n\nTraits that can establish an individual’s identity, including DNA and fingerprints.',
      ['biometric', 'genetic'],
    ],
  ])('%s', (text, expected) => {
    expect(idsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['## Contact us\n\nYou can reach us by email address or telephone number below.', 'phone-number'],
    ['You cannot opt out of service messages.', 'correspondence'],
    ['Please contact us at our postal address: 1 Example Street.', 'postal-address'],
    ['Contact us at the following email address, which we collect mail with.', 'email-address'],
    ['We use data to prevent fraud, address security threats and keep the site safe.', 'postal-address'],
    ['We share data in line with the Covenant on Civil and Political Rights.', 'political-opinions'],
    ['We care about the health and safety of our visitors.', 'health'],
    ['We will post any changes on this page.', 'user-content'],
    ['We rely on our legitimate interests.', 'inferences'],
    ['You can request the names and addresses of the third parties that got data.', 'postal-address'],
    ['We collect data as described at https://example.org/content/user-profile for ads.', 'user-content'],
    ['If you have a disability, we may provide this notice in an accessible format.', 'health'],
    ['We may share information in an emergency.', 'contacts-list'],
    ['We tell you the name of the recipient of the data that we collect.', 'contacts-list'],
    ['We collect usage data of others, too.', 'contacts-list'],
    ['Regardless of the country in which your data is collected, we protect it.', 'approximate-location'],
    ['These cookies do not collect your telephone number.', 'phone-number'],
    ['## Information we choose not to retain\n\n- IP addresses', 'ip-address'],
    ['You may lodge a complaint with the supervisory authority.', 'correspondence'],
    [
      'Our servers are located in the United States, and your country may have other laws.',
      'approximate-location',
    ],
    ['Please do not send us your social security number.', 'government-id'],
    ['We may send you marketing messages.', 'messages'],
  ])('%s is no %s', (text, id) => {
    expect(idsOf(text)).not.toContain(id);
  });
});

describe('what counts as not collected', () => {
  it.each([
    ['We do not collect biometric data.', 'biometric'],
    ['We do not knowingly or intentionally collect, store or share genetic data.', 'genetic'],
    [
      'We do not collect the following:\n\n- political opinions\n- trade union membership',
      'union-membership',
    ],
    [
      'In principle we do not acquire data containing the following. However, this does not apply if you provide it:\n\n' +
        '- Matters concerning thoughts, beliefs, and religion',
      'religion-belief',
    ],
    [
      'We do not collect sensitive data such as data about your sexual orientation, unless you agree.',
      'sex-life-orientation',
    ],
    ['| Category | Collected |\n| --- | --- |\n| Biometric information | NO |', 'biometric'],
    ['Precise geolocation is not collected.', 'precise-location'],
    ['This website does not use cookies.', 'cookies-trackers'],
    ['We will not store or collect your credit card details.', 'payment-information'],
    ['No IP addresses of our visitors are retained.', 'ip-address'],
    ['Our apps do not collect any location data.', 'precise-location'],
    ['We do not knowingly collect personal information from children under 13.', 'children-data'],
  ])('%s', (text, id) => {
    expect(idsOf(text, 'not-collected')).toContain(id);
    expect(idsOf(text)).not.toContain(id);
  });

  it.each([
    ['We do not sell your email address.', 'email-address'],
    ['We do not process personal data for the purpose of profiling.', 'inferences'],
    ['If we do not collect your name, we cannot serve you.', 'name'],
    ['If you do not provide your phone number, we cannot call you.', 'phone-number'],
    ['These cookies do not collect your name.', 'name'],
    ['We collect no information other than your name.', 'name'],
    ['We use your name. If you object, we do not store such data.', 'name'],
    ['We will never ask for your password in an unsolicited email.', 'account-credentials'],
  ])('%s refuses no %s', (text, id) => {
    expect(idsOf(text, 'not-collected')).not.toContain(id);
  });

  it('answers a table by its column on collection, not by that on sale', () => {
    const table =
      '| Category | Collected | Sold |\n| --- | --- | --- |\n| IP address | Yes | No |\n| Fingerprints | No | No |';
    expect(idsOf(table)).toEqual(['ip-address']);
    expect(idsOf(table, 'not-collected')).toEqual(['biometric']);
  });
});

describe('denials', () => {
  it.each([
    'We use cookies. We do not control these third parties’ tracking technologies and cookies.',
    'We use cookies. We have no access to or control over the cookies that advertisers set.',
  ])('are none of what others do: "%s"', (text) => {
    expect(findingsOf(text).denials).toEqual([]);
  });

  it('keeps what is refused beside what is collected', () => {
    const { categories, denials } = findingsOf(
      'We collect your bank account details. We do not collect credit card numbers.',
    );
    expect(categories.map(({ id, disposition }) => `${id} ${disposition}`)).toContain(
      'payment-information collected',
    );
    expect(denials).toMatchObject([
      {
        kind: 'data-category',
        id: 'payment-information',
        evidence: [{ quote: 'We do not collect credit card numbers.' }],
      },
    ]);
  });
});

describe('evidence', () => {
  it('carries the lead-in from the sentence that refuses', () => {
    const { categories } = findingsOf(
      'We do not acquire the following. However, this does not apply if you agree:\n\n- Criminal history',
    );
    expect(categories[0]).toMatchObject({
      id: 'criminal-record',
      sensitive: ['gdpr-10', 'appi'],
      evidence: [
        {
          quote: 'Criminal history',
          lead: { quote: 'We do not acquire the following. However, this does not apply if you agree:' },
        },
      ],
    });
  });

  it('quotes a row that answers with its answer and column heads', () => {
    const { categories } = findingsOf(
      '| Category | Collected |\n| --- | --- |\n| Biometric information | NO |',
    );
    expect(categories[0]!.evidence).toMatchObject([
      { quote: 'Biometric information | NO', lead: { quote: 'Category | Collected' } },
    ]);
  });

  it('puts the place that says most first', () => {
    const { categories } = findingsOf(
      'Cookies may depend on your browser type.\n\n## Information we collect\n\n' +
        'We collect your browser type, operating system and device model.',
    );
    const device = categories.find(({ id }) => id === 'device-information');
    expect(device!.evidence[0]!.quote).toBe(
      'We collect your browser type, operating system and device model.',
    );
  });
});

describe('refusals in other words', () => {
  it.each([
    ['Your data\n\n- Bank data: no banking data is collected or processed by us.', ['payment-information']],
    ['We collect your name. No health data is collected.', ['health']],
    ['At no time do we collect health data or your religion.', ['health', 'religion-belief']],
    [
      'We do not collect sensitive data. This includes data such as your race, religion or health records.',
      ['health', 'race-ethnicity', 'religion-belief'],
    ],
    ['We do not permit, nor do we collect data from, any person under the age of 18.', ['children-data']],
    ['For that reason, we do not knowingly collect information from persons under 13.', ['children-data']],
    ['We do not, however, store your credit card number.', ['payment-information']],
    [
      'Your credit card number is taken by our processor and is not passed on to us.',
      ['payment-information'],
    ],
    ['Please note that Acme does not store your credit card number.', ['payment-information']],
    [
      'Your browser tells the screen resolution. We do not retain any of this information.',
      ['device-information'],
    ],
    ['Your exact location (which we do not collect) stays on your device.', ['precise-location']],
    [
      'As no inventory data such as your name or postal address in relation to accounts is collected, none is sold.',
      ['name', 'postal-address'],
    ],
    ['We are unable to read your private messages.', ['messages']],
    ['## Cookies\n\nWe do not use cookies.', ['cookies-trackers']],
    ['Our website does not set cookies.', ['cookies-trackers']],
    ['There are no cookies on this site.', ['cookies-trackers']],
    ['We collect no biometric data.', ['biometric']],
    ['We do not track your location.', ['approximate-location', 'precise-location']],
    ['We know your city, but not your exact location.', ['precise-location']],
  ])('%s', (text, expected) => {
    expect(idsOf(text, 'not-collected')).toEqual(expected);
    expect(idsOf(text)).not.toEqual(expect.arrayContaining(expected));
  });
});

describe('words that name no data of people', () => {
  it.each([
    ['We keep all communications between you and us.', 'messages'],
    ['Your data may be processed outside the country in which you live.', 'approximate-location'],
    ['We collect your name, email address and phone.', 'device-information'],
    ['We talk to you via phone, text, chat or email about your order, name and visits.', 'messages'],
    ['All company names are trademarks of their owners.', 'employment'],
    ['Our principal place of business is in Leeds, and we use your data.', 'employment'],
    ['We collect non-precise geographic location.', 'precise-location'],
    ['We do not show you ads based on categories such as race, religion or health.', 'religion-belief'],
    ['Our policies prohibit advertisers from targeting ads based on your religion.', 'religion-belief'],
    [
      'It is a violation of these terms to provide us with sensitive data such as biometric data.',
      'biometric',
    ],
    ['Privacy is coded into our DNA.', 'genetic'],
    ['If you email us, we keep the content of your message.', 'messages'],
    ['Our chat with customer service, with chat transcripts, is recorded.', 'messages'],
    ['We collect lists so that we avoid sending needless messages to our members.', 'messages'],
    ['Posting telephone numbers of other people is strictly prohibited.', 'phone-number'],
    ['We use the name of your browser, its version and the banner location.', 'approximate-location'],
    ['We use Flash to provide content such as video clips.', 'audio-visual'],
    ['We may exchange member names and addresses with charities.', 'account-credentials'],
    ['Use care and only send your data to members you know to be honest.', 'contacts-list'],
    ["A student may ask us to withhold the student's information.", 'children-data'],
    ['Many services for faith-based institutions and schools use the data.', 'religion-belief'],
  ])('%s: no %s', (text, id) => {
    expect(idsOf(text)).not.toContain(id);
  });
});
