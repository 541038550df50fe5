import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown, fromText } from '../../lib/extract';
import { segment } from '../../lib/segment';
import { sharedData } from '../shared-data';

const read = (markdown: string) => classify(segment([fromMarkdown(markdown, { source: 'test' })])).found;
const idsOf = (markdown: string) => read(markdown).recipients.map(({ id }) => id);

describe('recipients', () => {
  it.each([
    ['We share your data with our service providers.', ['service-providers']],
    ['We employ other companies to perform functions on our behalf.', ['service-providers']],
    ['We may disclose your information to our subsidiaries.', ['affiliates']],
    ['We use third-party advertising networks that set cookies.', ['advertisers']],
    ['We use Google Analytics to measure visits.', ['analytics-providers']],
    ['Our pages have social plug-ins, which tell the networks of your visit.', ['social-networks']],
    ['We may pass your address to our business partners.', ['business-partners']],
    [
      'We may disclose data in the sale of our company for legitimate business purposes.',
      ['business-transfer'],
    ],
    ['We share your data with partners to advertise products to you.', ['business-partners']],
    ['We use cookies from analytics providers to analyze our traffic.', ['analytics-providers']],
    ['In the event of loss or theft, disclosure to the police may be made.', ['government-legal']],
    ['We share your profile with other business users.', ['public-other-users']],
    ['We report late payments to credit bureaus.', ['data-brokers']],
    ['We may forward what we know to the relevant authorities.', ['government-legal']],
    ['We disclose your name to a credit checking agency.', ['data-brokers']],
    ['We share data with partners who carry out advertising for us.', ['advertisers']],
    ['We share your data with businesses who help us operate.', ['service-providers']],
    ['We post testimonials that contain your name.', ['public-other-users']],
    ['If you register through the Service, other registered users can see you.', ['public-other-users']],
    ['We may share your data with an auditing organisation.', ['professional-advisers']],
    ['We ask you before we share data with any company outside our group for marketing.', ['advertisers']],
    ['Except in case of a merger, your data will not be given to anybody.', ['business-transfer']],
    ['This section describes the choices available to all users.', []],
    ['If you submit any personal information relating to other people, you say that you may.', []],
    ['We share a wish to provide such solutions to the general public.', []],
    ['We may share it for the safety of our staff and the general public.', []],
    ['Log out when you use a publicly accessible computer.', []],
    ['We remind you that abusive claims are punishable by law and may be disclosed.', []],
    ['If you or your company gives us goods, we share what we know.', []],
    ['This covers the information that users provide to us through the site.', []],
    ['However, the vendor will not merge your data with other data.', []],
    ['Ask us for the categories of data that we sold or disclosed for a business purpose.', []],
    ['A signal opts you out of the sale of your data with all businesses you deal with.', []],
    ['We may share copies of extensions that you acquired from third-party stores.', []],
    ['We may share it with a successor to all or part of our business.', ['business-transfer']],
    ['We process information that you provide to us for newsletters.', []],
    ['You may withdraw any consent previously provided to us.', []],
    ['Companies that provide support services to us may see it.', ['service-providers']],
    ['We keep your data safe from unauthorised access, use or disclosure, as required by law.', []],
    ['We may share a new notice for other operational, legal or regulatory reasons.', []],
    ['To share data we use contracts that help protect your rights.', []],
    ['We may disclose your data to exercise or defend legal claims.', ['government-legal']],
    ['Our controls, which we share, are assessed by independent auditors.', []],
    ['We may share your data with credit agencies.', ['data-brokers']],
    ['Advertising cookies are set by our partners.', ['advertisers']],
    ['We provide what we have to others to keep our services, including analytics, running.', []],
    ['We use your personal data for analytics, and share it.', []],
    ['We use cookies to analyze site traffic, and share it.', []],
    ['A merge request that you submit is given to others.', []],
    ['Card data is processed by our partner Quillpay.', ['service-providers']],
    ['On our website we use the tool Matomo to see what visitors do.', []],
    ['If we merge, we may provide your data to that organisation.', ['business-transfer']],
    ['We provide reports to advertisers and other business customers.', ['advertisers']],
    ['Data is sent to the courts and the public prosecution service.', ['government-legal']],
    ['If we are sold to another organisation, we give your data to that organisation.', []],
    ['We refrain from sending statistics to external parties such as Google Analytics.', []],
    ['We may disclose it to protect the safety of Acme, its agents and affiliates.', ['government-legal']],
    ['We work with data brokers and may receive data about you from them.', []],
    ['We collect your card through a third-party processor (for example Stripe).', ['service-providers']],
    ['We work with third parties (credit reference agencies) from whom we may receive data about you.', []],
    ['We use your data for troubleshooting, data analysis and testing, and share it as said below.', []],
    ['A controller alone or jointly with others determines how to share data.', []],
    ['We may share our plans if we acquire other businesses.', []],
    ['If you write to us by our pages on social media sites, we may collect your name.', []],
    ['We may disclose your data to comply with a subpoena.', ['government-legal']],
    ['If we merge with another company, your data may be transferred to it.', ['business-transfer']],
    ['We may disclose your data to our lawyers and auditors.', ['professional-advisers']],
    ['Your profile is visible to other users.', ['public-other-users']],
    ['What you post is visible to others.', ['public-other-users']],
    [
      'If we are involved in a merger, acquisition, or sale of assets, we will tell you.',
      ['business-transfer'],
    ],
    ['Data may be disclosed to authorities.', ['government-legal']],
    ['Google may personalize the ads of its own advertising network.', ['advertisers']],
    ['Others may process it, such as the other controllers in the Example group.', ['affiliates']],
    ['This website is hosted by Example Cloud.', ['service-providers']],
    ['We share it with business and marketing partners.', ['business-partners']],
    ['You can share your reports with others.', ['public-other-users']],
    ['We share your data within our group of companies.', ['affiliates']],
    ['Kontora shares information with all of our affiliates.', ['affiliates']],
    ['Visit the Network Advertising Initiative to opt out.', ['advertisers']],
    ['We engage vendors to assist us in better understanding our visitors.', ['analytics-providers']],
    ['We use 3rd parties to help us process your data.', ['service-providers']],
    ['We share it with nobody except to the extent necessary to provide the service.', ['service-providers']],
    ['Your administrator may be able to access your account.', ['organisation-admin']],
    ['We may share it with universities and researchers.', ['researchers']],
    ['We collect data from you, including:\n\n- What you post in our public forums', ['public-other-users']],
    ['If you click on an ad, the advertiser may assume that you are of its target.', ['advertisers']],
    ['We share data with suppliers, subcontractors, and partners.', ['business-partners']],
    ['We share your name with partners who run contests.', ['business-partners']],
    ['Our technical service providers measure the audience of our pages.', ['analytics-providers']],
    ['You may use a "like" or "share" button for a page.', ['social-networks']],
    ['We let advertising and analytics providers collect identifiers.', ['advertisers']],
    ['We may disclose your data to credit reporting and collection agencies.', ['data-brokers']],
    ['Your data may be passed to third parties under contractual obligations to us.', ['service-providers']],
  ])('%s', (text, expected) => {
    expect(idsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a source', 'We receive data about you from our business partners.', 'business-partners'],
    ['another purpose', 'It is disclosed to third parties for purposes other than marketing.', 'advertisers'],
    ['plug-ins that are not there', 'We do not use social plug-ins.', 'social-networks'],
    ['what a site is free of', 'Our website is free of social media plug-ins.', 'social-networks'],
    ['profiles that nobody sees', 'Your profile is not publicly visible.', 'public-other-users'],
    [
      'what the public knows',
      'We may receive data about you that is publicly or commercially available.',
      'public-other-users',
    ],
    [
      'what the public does not know',
      'Personal information tells of you and is not otherwise publicly available.',
      'public-other-users',
    ],
    ['partners that are not there', 'There are no advertising partners to share with.', 'advertisers'],
    [
      'advice to take',
      'Such a request is disclosed: seek the advice of legal counsel.',
      'professional-advisers',
    ],
    ['a name', 'We share your name and the associated organization names with your team.', 'affiliates'],
    ['whose shares', 'We may transfer data in a sale of the shares of our affiliates.', 'affiliates'],
    [
      'what every host does',
      "We use log files. Most hosting companies do this for their hosting services' analytics.",
      'analytics-providers',
    ],
    ['those who help', 'We share it with trusted partners who help us run the site.', 'business-partners'],
    ['joint sales', 'We share data where we sell product lines jointly with others.', 'business-transfer'],
    [
      'a lead-in of a law',
      'We disclose two lists:\n\n- for sales, the categories purchased by each recipient',
      'business-transfer',
    ],
    ['a contract', 'We provide data to serve under a contract with your institution.', 'organisation-admin'],
    ['those who lock out', 'Administrators can restrict your access.', 'organisation-admin'],
    ['other insurers', 'We may share your data with other insurers.', 'professional-advisers'],
    ['a firm', 'We share your data within Kontora Advisers LLC.', 'professional-advisers'],
    [
      "people's own",
      'We may share it with whom you name, such as your agent, attorney or guardian.',
      'professional-advisers',
    ],
    ['what is kept', 'We ensure that your data is not accessible to the public.', 'public-other-users'],
    ['a computer', 'This is important if you use a publicly accessible computer.', 'public-other-users'],
    ['data from profiles', 'We receive public profile information.', 'public-other-users'],
    ['bodies of a union', 'Data is provided by EU institutions, agencies and bodies.', 'service-providers'],
    ['who owns data', 'We may provide statistics to the original data provider.', 'service-providers'],
    ['consent', 'By providing your address you consent to us writing to you.', 'service-providers'],
    ['what is given', 'Should you decide to provide your name to us, we keep it.', 'service-providers'],
    [
      'a way to write to us',
      'We collect what you provide by interacting with us via social media.',
      'social-networks',
    ],
    ['who gives data', 'Social networks may provide us with information about you.', 'social-networks'],
    [
      'other parties',
      'This policy tells how information may be shared with other parties.',
      'public-other-users',
    ],
    ['what was bought', 'We share which products you bought from us.', 'business-transfer'],
    ['a right', 'You have the right to transfer your data to another entity.', 'business-transfer'],
    ['a tool to send mail', 'We share your name with our marketing platform.', 'advertisers'],
    [
      'data on use',
      'We collect technical and analytics data when you use our services.',
      'analytics-providers',
    ],
    ['whom it serves', 'Our platform for developers shares nothing.', 'business-partners'],
    ['whom it denies', 'We never share your personal information with advertisers.', 'advertisers'],
    [
      'a list that its lead-in denies',
      'We will never:\n\n- Disclose your data to advertisers',
      'advertisers',
    ],
    ['an identifier', 'We share identifiers, such as the Google Advertiser ID.', 'advertisers'],
    ['what a person buys', 'We share data to complete your purchase with a business.', 'business-transfer'],
    ['what is not public', 'What we hold and share is non-public information.', 'public-other-users'],
    ['whom one met', 'We collect data on your interactions with other users.', 'public-other-users'],
    ['models', 'We train no publicly available AI models.', 'public-other-users'],
    ['whose claims', 'We may share data in a claim of third parties or other members.', 'public-other-users'],
    [
      'whose property',
      'We may disclose data to protect the property of our users or our affiliates.',
      'affiliates',
    ],
    ['a buyer', 'We may share data if we or our affiliates are acquired by another.', 'affiliates'],
    ['own pages', 'When you interact with our social media pages, we collect your name.', 'social-networks'],
    ['own presence', 'We have pages on social media sites and share news there.', 'social-networks'],
    [
      'a way to write',
      'When you share news or contact us through social media, we read it.',
      'social-networks',
    ],
    ['vendors', 'We may share it with partners who help us.', 'business-partners'],
    ['a job as data', 'We share nothing but your job title and your employer.', 'organisation-admin'],
    [
      'a source far behind its "from"',
      'We collect data from third parties such as partners, your employer (if it pays for the services as a benefit for its staff), and data resellers.',
      'data-brokers',
    ],
    [
      'a column of sources',
      '| Data | Purposes | Sources |\n| --- | --- | --- |\n| Your name | To sell | You, data resellers |',
      'data-brokers',
    ],
    ['a section on sources', '## Sources of personal data\n\nData resellers.', 'data-brokers'],
    ['those through whom data comes', 'We collect names through data resellers.', 'data-brokers'],
    ['a list of sources', 'We collect information from:\n\n- Data resellers', 'data-brokers'],
    ['rights of people', 'Others process data; exercise your rights regarding it.', 'government-legal'],
    [
      'what state laws call a sale',
      'We have no knowledge that we “sell” or “share” data of children.',
      'business-transfer',
    ],
    ['what is not merged', 'The address sent is not merged with other data.', 'business-transfer'],
    [
      "one's own tool",
      'We share nothing: we use Matomo, an open source analytics tool.',
      'analytics-providers',
    ],
    ["another's affiliates", 'We may transfer data to another entity or its affiliates.', 'affiliates'],
    ['those who run the servers', 'The server administrators can access what we hold.', 'organisation-admin'],
    ['the own group', 'We may share it with:\n\n- Other members of the Example family', 'public-other-users'],
    ['public records', 'We take data from publicly available sources.', 'public-other-users'],
    ['who gets data of nobody', 'We may share aggregated data with researchers.', 'researchers'],
    ['a log-in', 'You may sign in through your social media account and share it.', 'social-networks'],
    ['your own provider', 'Ask your Internet service provider.', 'service-providers'],
    [
      'the company itself',
      'This policy explains how data is collected by Example Ltd and its subsidiaries.',
      'affiliates',
    ],
    [
      'where a link leads',
      'Our site contains links to social media platforms, which are not ours.',
      'social-networks',
    ],
  ])('leave out %s', (_name, text, id) => {
    expect(idsOf(text)).not.toContain(id);
  });

  it('come from the items of a list by its lead-in, and are quoted with it', () => {
    const [found] = read('We may share your personal data with:\n\n- Affiliates\n- Resellers').recipients;
    expect(found?.id).toBe('affiliates');
    expect(found?.evidence[0]?.quote).toBe('Affiliates');
    expect(found?.evidence[0]?.lead?.quote).toBe('We may share your personal data with:');
  });

  it.each([
    'We are not responsible for the use and disclosure of personal information by other companies or social networks.',
    'You may not share your account credentials with other users.',
    'No service provider may use your data for its own purposes.',
    'We do not use cookies for social plug-ins except the share button.',
    'We cannot guarantee that your information will not be disclosed to authorities by others.',
    'A “sale” may be any of many business activities, even when the information is not exchanged for money.',
    'Our pages link to social media platforms that are not operated by us.',
    'The articles in our help centre are not legal advice.',
  ])('neither denies nor claims: "%s"', (text) => {
    const { recipients, denials } = read(text);
    expect([recipients, denials]).toEqual([[], []]);
  });

  it('are turned round by a lead-in that denies, and let through by an exception', () => {
    const { recipients, denials } = read('We do not share your data with:\n\n- advertisers\n- data brokers');
    expect(recipients).toEqual([]);
    expect(denials.map(({ kind, id }) => [kind, id])).toEqual([
      ['recipient', 'advertisers'],
      ['recipient', 'data-brokers'],
    ]);
    expect(idsOf('We do not share your data with anyone except our service providers.')).toEqual([
      'service-providers',
    ]);
  });

  it('bear the names that the policy gives them, but not the company itself', () => {
    const found = read(
      '# Mixpanel Privacy Policy\n\nWe share data with analytics providers, such as Amplitude and Quillmetrics, and with Mixpanel.',
    ).recipients;
    const analytics = found.find(({ id }) => id === 'analytics-providers')!;
    expect(analytics.companies.map(({ name }) => name)).toEqual(['Amplitude', 'Quillmetrics']);
    for (const { name, evidence } of analytics.companies) expect(evidence[0]!.quote).toContain(name);
  });

  it('are quoted first where data is handed over to them, not where a list names them', () => {
    const [found] = read(
      '## How we share information\n\n- Business partners.\n\nWe may share your address and orders with our business partners, who offer you products of their own.',
    ).recipients;
    expect(found?.evidence.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('We may share your address'),
      'Business partners.',
    ]);
  });

  it.runIf(sharedData('seeds', 'qualiteg.txt'))('of the first seed policy come out right', () => {
    const text = readFileSync(sharedData('seeds', 'qualiteg.txt')!, 'utf8');
    const { recipients } = classify(segment([fromText(text, { source: 'qualiteg.txt' })])).found;
    const quoteOf = (id: string) =>
      recipients
        .find((each) => each.id === id)
        ?.evidence.map(({ quote }) => quote)
        .join(' ');
    expect(quoteOf('service-providers')).toContain('may outsource');
    expect(quoteOf('government-legal')).toContain('court, public prosecutor');
    expect(quoteOf('business-transfer')).toContain('succession of business');
    expect(recipients.map(({ id }) => id)).not.toContain('data-brokers');
  });
});
