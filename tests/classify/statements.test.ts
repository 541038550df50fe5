import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown, fromText } from '../../lib/extract';
import { statementIds, type StatementId } from '../../lib/model';
import { segment } from '../../lib/segment';
import { sharedData } from '../shared-data';

const read = (markdown: string) =>
  classify(segment([fromMarkdown(markdown, { source: 'test' })])).found.statements;
const valueOf = (markdown: string, id: StatementId) => read(markdown).find((each) => each.id === id)!.value;

describe('statements', () => {
  it('are always all five, in order', () => {
    expect(read('We sell shoes.').map(({ id }) => id)).toEqual(statementIds);
    expect(new Set(read('We sell shoes.').map(({ value }) => value))).toEqual(new Set(['not-stated']));
  });

  it.each<[string, StatementId, string]>([
    ['We do not sell your personal information.', 'sale', 'denied'],
    ['Your email address will never be sold to anyone.', 'sale', 'denied'],
    ['Any information we have about you will never be sold or rented.', 'sale', 'denied'],
    ['We read what you write to us, and we do not sell it to anyone.', 'sale', 'denied'],
    ['We (and our affiliates never) sell your personal information.', 'sale', 'denied'],
    [
      'We use your content to create and train models with machine learning algorithms.',
      'ai-training',
      'yes',
    ],
    ['We do not ever sell personal data or even aggregated data.', 'sale', 'denied'],
    ['We may sell de-identified or aggregated data.', 'sale', 'not-stated'],
    ['We keep your posts in our data centers all over the world.', 'international-transfer', 'yes'],
    [
      'You comply with all laws on the export of software to the United States or other countries.',
      'international-transfer',
      'not-stated',
    ],
    [
      'As this site can be accessed from other countries around the world, you agree to our law.',
      'international-transfer',
      'not-stated',
    ],
    ['There will be no sale of data.', 'sale', 'denied'],
    ['We join this information with that of the advertising sold by us.', 'sale', 'not-stated'],
    [
      'We share data with third parties (which does not identify you) for profiling.',
      'automated-decisions',
      'not-stated',
    ],
    ['We cannot control the use of cookies by other advertisers.', 'targeted-advertising', 'not-stated'],
    ['Companies that do this for us may be located outside Canada.', 'international-transfer', 'yes'],
    ['We do not under any circumstances engage in:\n\n- Selling your information', 'sale', 'denied'],
    ['Acme does not:\n\n- Sell any customer data to third parties.', 'sale', 'denied'],
    ['In the past year we have sold and shared personal information.', 'sale', 'yes'],
    [
      'We do not sell data for money. Some disclosures may be considered a "sale" under the CCPA.',
      'sale',
      'yes',
    ],
    ['Although we do not sell data for money, we do sell personal data to partners.', 'sale', 'yes'],
    ['These disclosures would not be considered a sale.', 'sale', 'not-stated'],
    ['If we sell our business, your information may be transferred.', 'sale', 'not-stated'],
    ['You have the right to opt out of the sale of your personal information.', 'sale', 'not-stated'],
    ['Do you sell my personal information?', 'sale', 'not-stated'],
    ['We sell your personal information.', 'sale', 'yes'],
    ['This processing constitutes a sale based on the definition in that law.', 'sale', 'yes'],
    [
      'We do not sell data for money. We may have "sold" (as those laws have it) the categories listed above.',
      'sale',
      'yes',
    ],
    ['Some of them are based in or transfer data to non-EEA countries.', 'international-transfer', 'yes'],
    ['We offer puzzles without advertising.', 'targeted-advertising', 'denied'],
    ['We do not sell your data except for sharing it for cross-context advertising.', 'sale', 'yes'],
    ['We do not sell your data except with your consent.', 'sale', 'denied'],
    ['The signal notifies websites not to sell your information.', 'sale', 'not-stated'],
    ['We inform you that we do not sell your personal information.', 'sale', 'denied'],
    ['We do not sell personal information about residents younger than 16 years.', 'sale', 'not-stated'],
    ['“Sold” means “disclosing personal information for money”. We have not sold it.', 'sale', 'not-stated'],
    ['If we have not sold your personal information, we will tell you so.', 'sale', 'not-stated'],
    ['As part of the sale of gift packages, the information that we collect is this:', 'sale', 'not-stated'],
    ['## Categories of personal information collected, disclosed or sold', 'sale', 'not-stated'],
    [
      'The law has duties for businesses that “sell” to others. We do not engage in such activity as defined in the CCPA.',
      'sale',
      'denied',
    ],
    ['You agree not to copy, rent, lease or sell the content of the site.', 'sale', 'not-stated'],
    ['Regarding users aged 13 to 16, we do not sell their personal information.', 'sale', 'not-stated'],
    [
      'If you are not a US resident, your use constitutes consent to the transfer of your data to the US.',
      'international-transfer',
      'yes',
    ],
    [
      'You cannot use the app then, since this way of profiling is part of it.',
      'automated-decisions',
      'not-stated',
    ],
    [
      'For more information on our profiling and automated decision-making, see our FAQ.',
      'automated-decisions',
      'yes',
    ],
    [
      'We keep your data only within the EU and do not send it outside the EU.',
      'international-transfer',
      'denied',
    ],
    ['You are transmitting information to us in the United States.', 'international-transfer', 'yes'],
    ['Those countries may not offer the same protection as your country.', 'international-transfer', 'yes'],
    ['We may not offer our services in your country.', 'international-transfer', 'not-stated'],
    ['Send appeals to us; some US states give you more.', 'international-transfer', 'not-stated'],
    ['We prohibit the sale of user data to third parties.', 'sale', 'denied'],
    ['For sellers on our marketplace, the controller of your information is Acme.', 'sale', 'not-stated'],
    ['We do not “sell” or “share” data, as the CCPA defines them.', 'targeted-advertising', 'denied'],
    ['We do not share your health information with advertisers.', 'targeted-advertising', 'not-stated'],
    [
      'Test dates go to hosts; we do not share this information with advertisers.',
      'targeted-advertising',
      'not-stated',
    ],
    ['We do not share any personal information with advertisers.', 'targeted-advertising', 'denied'],
    ['Text messaging opt-in data will not be sold to third parties.', 'sale', 'not-stated'],
    ['We do not sell phone numbers or other personal information.', 'sale', 'denied'],
    ['The purpose(s) for collecting, selling or sharing your information.', 'sale', 'not-stated'],
    ['We summarise the categories of data that we’ve collected, disclosed or sold.', 'sale', 'not-stated'],
    [
      'You can opt out of the "sale" of your data, as the practice may be referred to in some jurisdictions.',
      'sale',
      'yes',
    ],
    [
      'We do not engage in the "sale" or "sharing" of data as defined by law.',
      'targeted-advertising',
      'denied',
    ],
    [
      'We do not allow tracking by third-party sites or advertising networks.',
      'targeted-advertising',
      'denied',
    ],
    [
      'We deliver content relevant to your interests here and on third-party sites.',
      'targeted-advertising',
      'yes',
    ],
    ['We do not consider how we share information a “sale” under California law.', 'sale', 'denied'],
    [
      'They may collect information concerning the advertising spaces sold through them.',
      'sale',
      'not-stated',
    ],
    [
      'You consent to the transfer, storage, use and disclosure of your personal data in the US.',
      'international-transfer',
      'yes',
    ],
    [
      'If you access our Website or App from outside the United States, you do so on your own.',
      'international-transfer',
      'not-stated',
    ],
    ['We will never spam you or advertise to you.', 'targeted-advertising', 'denied'],
    ['We use your information to show you advertising online.', 'targeted-advertising', 'yes'],
    ['We work with others to improve the relevance of ads.', 'targeted-advertising', 'yes'],
    ['We do not display advertisements on our site.', 'targeted-advertising', 'denied'],
    ['We do not perform any marketing or advertising.', 'targeted-advertising', 'denied'],
    ['We may share the usage data that we hold with advertisers.', 'targeted-advertising', 'yes'],
    ['We share aggregated usage statistics with advertisers.', 'targeted-advertising', 'not-stated'],
    [
      'We do not permit sites directed to children aged 16 or under to serve ads based on interests.',
      'targeted-advertising',
      'not-stated',
    ],
    ['Most of the servers operate from the United States.', 'international-transfer', 'yes'],
    ['Backups may reside in datacenters in multiple jurisdictions.', 'international-transfer', 'yes'],
    [
      'You may request information about whether your data is transferred to a third country.',
      'international-transfer',
      'not-stated',
    ],
    ['Tokens of sessions are not used for profiling or tracking.', 'automated-decisions', 'not-stated'],
    ['We do not engage in profiling.', 'automated-decisions', 'denied'],
    ['We share your social selling index with other users.', 'sale', 'not-stated'],
    ['By using the site, you consent to the transfer of such information.', 'international-transfer', 'yes'],
    ['We do not sell your data, but our partners may sell the personal data they collect.', 'sale', 'denied'],
    ['We sell your personal information to third parties who resell it.', 'sale', 'yes'],
    ['Third parties may sell your personal information.', 'sale', 'not-stated'],
    ['They are not allowed to sell your personal information.', 'sale', 'not-stated'],
    ['We Do Not Sell Your Personal Information.', 'sale', 'denied'],
    ['Do Not Sell or Share Personal Information', 'sale', 'not-stated'],
    ['As part of the buying and selling process, we collect your information.', 'sale', 'not-stated'],
    ['You may ask us for the purpose for selling personal information.', 'sale', 'not-stated'],
    ['The recipients may not resell the information.', 'sale', 'not-stated'],
    ['Our partners use cookies to show you targeted advertising.', 'targeted-advertising', 'yes'],
    ['We do not use your data for targeted advertising.', 'targeted-advertising', 'denied'],
    ['We may send you promotional materials.', 'targeted-advertising', 'not-stated'],
    ['Your data may be stored and processed in the United States.', 'international-transfer', 'yes'],
    ['We will not transfer your data to any country outside the EU.', 'international-transfer', 'denied'],
    ['We do not transfer your data outside the EU unless you agree.', 'international-transfer', 'denied'],
    ['We store your data safely.', 'international-transfer', 'not-stated'],
    ['We do not make automated decisions about you.', 'automated-decisions', 'denied'],
    ['Loans may be refused by automated decision-making.', 'automated-decisions', 'yes'],
    [
      'You have the right not to be subject to automated decision-making.',
      'automated-decisions',
      'not-stated',
    ],
    ['We use your posts to train our machine learning models.', 'ai-training', 'yes'],
    ['We never use your files for the purpose of training AI models.', 'ai-training', 'denied'],
    ['We train our staff.', 'ai-training', 'not-stated'],
    ['We do not sell any personal information to third-party companies.', 'sale', 'denied'],
    ['We have not sold data of consumers, including of any consumer we know is under 18.', 'sale', 'denied'],
    ['We do not sell data of any individual, including data of minors under 16.', 'sale', 'denied'],
    ["We do not sell children's personal information.", 'sale', 'not-stated'],
    ['You can tell us not to sell your data, even though we do not sell your data.', 'sale', 'denied'],
    ['You may request that a business that sells your data not sell your data.', 'sale', 'not-stated'],
    ['Personal data is sold or disclosed as said in section 7.', 'sale', 'yes'],
    ['This may be considered a “sale” as that term is defined under the CCPA.', 'sale', 'yes'],
    ['Some laws define "sale" broadly to include some of the disclosures described above.', 'sale', 'yes'],
    [
      'The "sale" of personal information is defined broadly: selling, renting or releasing.',
      'sale',
      'not-stated',
    ],
    ['| Data we have sold or shared in the last 12 months |\n| --- |\n| Age |', 'sale', 'yes'],
    ['We have not disclosed personal information for valuable consideration.', 'sale', 'denied'],
    ['We may share, sell or transfer your data in connection with a merger.', 'sale', 'not-stated'],
    ['We do not sell your data, so there is no need to opt out.', 'sale', 'denied'],
    ['We may share information of the part of our business that was sold.', 'sale', 'not-stated'],
    ['We use your data to:\n\n- Run targeted advertising.', 'targeted-advertising', 'yes'],
    ['Your data helps us deliver relevant site content and advertisements.', 'targeted-advertising', 'yes'],
    ['We do not permit third-party ad networks to collect data.', 'targeted-advertising', 'denied'],
    [
      'We send a signal to operators (including behavioral advertising services).',
      'targeted-advertising',
      'not-stated',
    ],
    ['Your data may cross borders, across international boundaries.', 'international-transfer', 'yes'],
    ['We are certified under the EU Safe Harbor Framework.', 'international-transfer', 'yes'],
    ['Third-country transfers: None.', 'international-transfer', 'denied'],
    [
      'You have the right to:\n\n- Object to profiling. We do not use automated decision-making.',
      'automated-decisions',
      'denied',
    ],
    ['We do not use cookies for profiling.', 'automated-decisions', 'not-stated'],
    [
      'You may object to automated decision-making, which we do not engage in.',
      'automated-decisions',
      'denied',
    ],
    ['We use your data to:\n\n- Fine-tune models.', 'ai-training', 'yes'],
    ['We label your pictures for use in machine learning applications.', 'ai-training', 'yes'],
    ['We are not responsible for what others train their models on.', 'ai-training', 'not-stated'],
    ['Enter your email address to be added to our “Do Not Sell or Share” list.', 'sale', 'not-stated'],
    [
      'As the definitions of "sale" include the disclosure of data to partners, you may opt out.',
      'sale',
      'yes',
    ],
    ['We may process and store your data anywhere in the world.', 'international-transfer', 'yes'],
    ['By sell, we mean giving your data to others for money.', 'sale', 'not-stated'],
    ['We sell your information as part of mergers.', 'sale', 'not-stated'],
    ['We collect information on favourite items sold.', 'sale', 'not-stated'],
    ['You can deny the sale of personal data.', 'sale', 'not-stated'],
    ['If you do not want this disclosure, which may be considered a sale, write to us.', 'sale', 'yes'],
    ['## Categories of Personal Information Sold\n\nWe do not sell your data.', 'sale', 'denied'],
    ['There are no ads or tracking scripts.', 'targeted-advertising', 'denied'],
    [
      'We do not share your data with third parties for advertising purposes.',
      'targeted-advertising',
      'denied',
    ],
    ['It is not used by Google for personalized advertising.', 'targeted-advertising', 'not-stated'],
    ['We collect data of residents of certain countries.', 'international-transfer', 'not-stated'],
    ['These processes do not produce legal effects.', 'automated-decisions', 'denied'],
    ['All final decisions are made by a human.', 'automated-decisions', 'denied'],
    ['You have the right to have the decision made by a human.', 'automated-decisions', 'not-stated'],
    ['Orders may be rejected automatically without human review.', 'automated-decisions', 'yes'],
    ['If you opt out of the sale of your data, we will not sell your data.', 'sale', 'not-stated'],
    ['Once we receive your request, we will no longer sell your information.', 'sale', 'not-stated'],
    ['You have the right to say no to the sale of personal data.', 'sale', 'not-stated'],
    ['Not Sell or Share My Personal Information only for subscribers', 'sale', 'not-stated'],
    ['We have partners, but in no event will we sell your data to anyone.', 'sale', 'denied'],
    ['In these types of transactions, personal information may be sold.', 'sale', 'not-stated'],
    ['To opt out of our sale of your personal information, write to us.', 'sale', 'yes'],
    ['The table describes the categories of personal information that we sell.', 'sale', 'yes'],
    [
      'Opting out does not mean that you will no longer see targeted ads.',
      'targeted-advertising',
      'not-stated',
    ],
    ['You will not see targeted ads if you turn off cookies.', 'targeted-advertising', 'not-stated'],
    ['If you subscribe to our magazine, we may sell your postal address.', 'sale', 'yes'],
    [
      'We do not track or use advertising when a Do Not Track signal is on.',
      'targeted-advertising',
      'not-stated',
    ],
    [
      'We provide these links to allow advertisers to promote their sites.',
      'targeted-advertising',
      'not-stated',
    ],
    ['Automated decisions are not made about you.', 'automated-decisions', 'denied'],
    ['We do not sell your data, but you may lose features if you disable cookies.', 'sale', 'denied'],
    ['Once you have an account and opt out of emails, we will never sell your data.', 'sale', 'denied'],
    ['This opt-out will not stop contextual ads; we do not sell your data.', 'sale', 'denied'],
    ['Targeted ads are not shown to members of the Premium plan.', 'targeted-advertising', 'yes'],
    ['Automated decisions will not be made unless the law allows it.', 'automated-decisions', 'yes'],
    [
      'We provide targeted advertising to you through our advertising partners.',
      'targeted-advertising',
      'yes',
    ],
    ['We sell your personal data, such as the date of the transaction, to brokers.', 'sale', 'yes'],
    ['Our models are trained on data of our users.', 'ai-training', 'yes'],
    ['We use what you buy and such data for our machine learning.', 'ai-training', 'yes'],
    ['We create new features, including through machine learning.', 'ai-training', 'yes'],
    [
      'We keep data that alone cannot identify you to create new features, including through machine learning.',
      'ai-training',
      'yes',
    ],
    ['We use machine learning to spot fraud.', 'ai-training', 'not-stated'],
  ])('%s', (text, id, expected) => {
    expect(valueOf(text, id)).toBe(expected);
  });

  it('are shown by the plainest of equal places first', () => {
    const text = 'We personalize content and ads. Our partners show you targeted ads on other websites.';
    const found = read(text).find(({ id }) => id === 'targeted-advertising')!;
    expect(found.evidence[0]!.quote).toContain('Our partners');
  });

  it('are not shown by the same words twice', () => {
    const [sale] = read('We never sell your data.\n\nWe collect names.\n\nWe never sell your data.');
    expect(sale!.evidence.map(({ quote }) => quote)).toEqual(['We never sell your data.']);
  });

  it('are quoted and scoped', () => {
    const text = '## For California residents\n\nWe have not sold personal information.';
    const sale = read(text).find(({ id }) => id === 'sale')!;
    expect(sale.scope).toEqual(['US-CA']);
    expect(sale.evidence[0]!.quote).toBe('We have not sold personal information.');
  });

  it.runIf(sharedData('seeds', 'visasq.txt'))(
    'of the second seed policy: sale denied, in the California section',
    () => {
      const text = readFileSync(sharedData('seeds', 'visasq.txt')!, 'utf8');
      const { statements } = classify(segment([fromText(text, { source: 'visasq.txt' })])).found;
      const sale = statements.find(({ id }) => id === 'sale')!;
      expect([sale.value, sale.scope]).toEqual(['denied', ['US-CA']]);
      expect(sale.evidence[0]!.quote).toContain('has not sold Personal Information');
    },
  );
});
