import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown } from '../../lib/extract';
import { segment } from '../../lib/segment';

const disclosuresIn = (text: string) =>
  classify(segment([fromMarkdown(text, { source: 'test' })])).found.disclosures;

describe('a disclosure', () => {
  it('of changes is quoted where they are announced, before where they are reserved', () => {
    const text =
      '## Changes to this policy\n\nWe may change this policy from time to time. We will notify you by email 30 days before.';
    const changes = disclosuresIn(text).find(({ id }) => id === 'policy-changes');
    expect(changes!.evidence[0]!.quote).toBe('We will notify you by email 30 days before.');
  });

  it('of a period is quoted first where it states the period', () => {
    const text =
      '## Retention\n\nWe retain your data only as needed and delete it afterwards.\n\n## Accounts\n\nWhat you posted is erased after 90 days.';
    const { value, evidence } = disclosuresIn(text).find(({ id }) => id === 'retention')!;
    expect(evidence[0]!.quote).toContain(value);
  });

  it.each([
    [
      'request-procedure',
      '## Contact\n\nTo submit a request, visit our office.\n\n## Your rights\n\nTo submit a request, visit [our page](https://kontora.example/ask).',
      'To submit a request, visit our page.',
    ],
    [
      'purposes',
      '## Use of data\n\nWe use your data to:\n\n- provide our service;\n\n## Cookies\n\nWe use it to improve our service.',
      'provide our service;',
    ],
  ])('of %s is quoted where the policy means to tell it: %j', (id, text, quote) => {
    expect(disclosuresIn(text).find((each) => each.id === id)!.evidence[0]!.quote).toBe(quote);
  });

  it.each([
    ['retention', 'We keep your data for 30 days.', 'for 30 days'],
    ['retention', 'Data is deleted after two (2) years.', 'two (2) years'],
    ['retention', 'We retain your data for as long as necessary.', 'for as long as necessary'],
    [
      'retention',
      'We retain your data for as long as is necessary to provide the services, to support accounts that are active, to comply with legal obligations and to settle disputes.',
      'for as long as is necessary to provide the services, to support accounts that are active, to comply …',
    ],
    ['response-time', 'We respond to your request within 45 days.', 'within 45 days'],
    ['response-time', 'We will answer your request within one month.', 'within one month'],
    ['response-time', 'We will reply to your request within 30 (thirty) days.', 'within 30 (thirty) days'],
    ['response-time', 'Responses to your requests are given within one month.', 'within one month'],
    [
      'response-time',
      'We acknowledge receipt of your request within 10 business days, and answer it within 45 days.',
      'within 45 days',
    ],
    ['retention', 'We will retain your data for no more than seven years.', 'no more than seven years'],
    ['retention', 'Logs are kept for eighteen months.', 'for eighteen months'],
    [
      'retention',
      'Logs are erased after one hundred and eighty (180) days.',
      'one hundred and eighty (180) days',
    ],
    [
      'retention',
      'We keep it for a year, and in no event more than 13 months.',
      'no event more than 13 months',
    ],
    [
      'response-time',
      'If you asked within 90 days of a purchase, we will respond to your request within 45 days.',
      'within 45 days',
    ],
    [
      'response-time',
      'We process your request as soon as possible and tell those to whom we gave it in the 90 days prior to your request.',
      null,
    ],
    ['request-fee', 'You may ask for a copy of your data for free.', 'for free'],
    ['request-fee', 'You have the right to receive free information on your data.', 'free information'],
    ['request-fee', 'You can send us a request, and you won’t have to pay for it.', 'won’t have to pay'],
    ['request-fee', 'You may request a copy, for which we may charge a minimal fee.', 'minimal fee'],
    ['retention', 'Our server may record this for a limited period of time.', null],
    ['retention', 'We may need to process and retain your data to perform a contract.', null],
    ['children', 'You must be at least thirteen years old.', 'thirteen'],
    ['children', 'You must be 18 to accept these terms.', '18'],
    ['children', 'Minors should not use our site.', null],
    ['policy-changes', 'We act with care. You will be notified about such changes.', null],
    [
      'retention',
      'Data is kept as long as your account is open, then for a further 12 months.',
      'as long as your account is open, then for a further 12 months',
    ],
    [
      'request-fee',
      'We do not charge a fee to answer your request unless it is excessive.',
      'do not charge a fee',
    ],
    [
      'request-fee',
      'You may ask for a copy. We may charge a reasonable fee if your request is excessive. You will not have to pay a fee for other requests.',
      'not have to pay a fee',
    ],
    [
      'data-protection-officer',
      'Write to help@kontora.example or to our Data Protection Officer at dpo@kontora.example.',
      'dpo@kontora.example',
    ],
    [
      'data-protection-officer',
      'You can reach our data protection officer at:\n\nErika Muster, dpo@kontora.example',
      'dpo@kontora.example',
    ],
    [
      'contact-channel',
      'You can complain to the Information Commissioner, email desk@authority.example. Email us at privacy@kontora.example.',
      'privacy@kontora.example',
    ],
    [
      'contact-channel',
      'With comments on accessibility, email us at access@kontora.example. You can contact us at privacy@kontora.example.Also by post.',
      'privacy@kontora.example',
    ],
    ['contact-channel', 'You can contact us at Privacy@Mail.kontora.Com.', 'Privacy@Mail.kontora.Com'],
    ['transfer-safeguards', 'We comply with the EU-U.S. Data Privacy Framework.', null],
    ['identity-verification', 'We may ask you to verify your identity before we disclose data to you.', null],
    ['request-fee', 'We will charge a fee of JPY 1,000 for each request.', 'JPY 1,000'],
    ['request-fee', 'You may exercise your rights free of charge.', 'free of charge'],
    ['contact-channel', 'You can contact us at privacy@kontora.example.', 'privacy@kontora.example'],
    ['data-protection-officer', 'Our data protection officer: dpo@kontora.example', 'dpo@kontora.example'],
    ['children', 'We do not knowingly collect data from children under 13.', '13'],
    ['effective-date', 'Effective date: March 3, 2026', '2026-03-03'],
    ['controller-identity', 'The controller is Kontora GmbH.', 'Kontora GmbH'],
    ['legal-basis', 'Our legal basis is your consent.', null],
    ['security', 'We encrypt data in transit.', null],
    ['policy-changes', 'We may change this policy from time to time.', null],
    ['do-not-track', 'We do not respond to "Do Not Track" signals.', null],
    ['global-privacy-control', 'We honour Global Privacy Control.', null],
    ['transfer-safeguards', 'Transfers rest on standard contractual clauses.', null],
    ['representative', 'Our EU representative is Prighter.', null],
    ['data-protection-officer', 'Our data protection lead answers questions on your data.', null],
    ['representative', 'In the EU: Lionheart Squared (Europe) Ltd, Dublin.', null],
    ['representative', 'Kontora GmbH is its representative under the EU GDPR.', null],
    ['transfer-safeguards', 'We comply with the EU-US and Swiss-US Data Privacy Frameworks.', null],
    ['data-sources', 'The site can access some data, stored by these third-party services.', null],
    ['children', 'You must be 15 years of age or older.', '15'],
    ['response-time', 'We share this with you within 30 days of you asking us for it.', 'within 30 days'],
    ['legal-basis', 'Where we rely on consent, you can withdraw it.', null],
    ['response-time', 'We will respond in a timely manner.', null],
    ['response-time', 'We help our clients in responding to your request in reasonable time.', null],
    ['response-time', 'Such requests will be processed in 10 business days.', '10 business days'],
    ['response-time', 'Write to us and we will get back to you as soon as possible.', null],
    ['request-fee', 'You can send us a request, and it won’t cost you a thing.', null],
    ['request-procedure', 'Call us with your request.', null],
    ['data-sources', 'We collect data from the following categories of sources.', null],
    ['request-fee', 'Exercising your rights does not incur any costs for you.', null],
    ['transfer-safeguards', 'We sign data transfer agreements with our vendors.', null],
    ['retention', 'What you posted may be kept for legal or technical reasons.', null],
    ['joint-use', 'We jointly use personal data as follows.', null],
    ['security', 'We use firewalls and encryption to maintain the security of our website.', null],
    ['security', 'We use technical measures to protect the security of our platform.', null],
    ['identity-verification', 'We verify your identity before we answer.', null],
    ['identity-verification', 'We will verify your request using the information of your account.', null],
    ['request-procedure', 'To exercise your rights, write to us.', null],
    ['identity-verification', 'A request must come with proof of who you are: confirm your identity.', null],
    ['retention', 'We keep your data for 2.5 years.', 'for 2.5 years'],
    [
      'response-time',
      'Within 45 days we will respond to your request, which we may extend by up to 90 days.',
      'Within 45 days',
    ],
    [
      'request-fee',
      'You may ask our customer service for a copy of your data free of charge.',
      'free of charge',
    ],
    ['policy-changes', 'We may update this policy if there is a transfer of ownership.', null],
    ['data-sources', 'We receive your order details from third parties such as marketplaces.', null],
    ['data-sources', 'We protect the information we receive about you from third parties.', null],
    ['data-sources', 'We receive information about you from third parties.', null],
    ['data-sources', 'We collect the data that you give us via Facebook Connect.', null],
    ['data-sources', 'We collect your data in several ways:\n\n- From third parties', null],
  ])('%s of "%s"', (id, text, value) => {
    expect(disclosuresIn(text).find((each) => each.id === id)).toMatchObject({ id, value });
  });

  it.each([
    ['retention', 'We keep your data secure.'],
    ['retention', 'We retain the right to collect information.'],
    ['retention', 'You can delete data stored within your account.'],
    ['response-time', 'You can access and delete data stored within your account at any time.'],
    ['security', 'We need to prevent misuse, so we ask who you are.'],
    ['security', 'We put in place appropriate safeguards, such as contractual clauses.'],
    ['transfer-safeguards', 'Our laws may not provide the same level of data protection as your country.'],
    ['data-sources', 'We collect data from members and users of the website.'],
    ['data-sources', 'It includes publicly available information that is shared between you and others.'],
    ['request-procedure', 'If you disable cookies, you may not be able to access the site at all.'],
    ['retention', 'We do not collect or maintain data of children under 13 years of age.'],
    ['response-time', 'We delete logs after 30 days.'],
    [
      'response-time',
      'You can reactivate your account for 30 days after your request to leave is processed.',
    ],
    [
      'response-time',
      'Your request will be withdrawn if you sign in within 7 days of submitting your request.',
    ],
    [
      'response-time',
      'You may see the status of requests that you have made for 90 days after each request.',
    ],
    ['response-time', 'You may request erasure of your data without undue delay.'],
    ['response-time', 'The video may be restored within 14 days of receipt of the counter-notice.'],
    ['response-time', 'You may make two requests for information within a 12-month period.'],
    ['response-time', 'We log requests to our site for up to seven days.'],
    ['retention', 'If we require more time (up to 90 days), we will inform you.'],
    ['retention', 'We follow the rules on the collection, use, and retention of data.'],
    ['request-fee', 'Exercise your rights. The services of JAMS are provided at no cost to you.'],
    ['request-fee', 'Your choices: text alerts are free, but your carrier may charge you a fee.'],
    ['request-fee', 'We process payments.'],
    ['request-fee', 'You have rights. The services of the mediator are provided at no cost to you.'],
    ['identity-verification', 'We collect your identity verification information and use it for safety.'],
    ['children', 'Public health and the sound growth of children.'],
    ['do-not-track', 'We do not track you.'],
    ['representative', 'Ask a customer service representative.'],
    ['contact-channel', 'We may contact you.'],
    ['do-not-track', '## Information we do not track'],
    ['data-sources', 'We may display advertisements from third parties.'],
    ['data-sources', 'You may receive offers and newsletters from our partners.'],
    ['data-sources', 'Register on our site and provide us with feedback.'],
    ['identity-verification', 'We use your phone number to verify your identity and to prevent fraud.'],
    ['identity-verification', 'We will send you an email to confirm your request.'],
    ['response-time', 'When we delete your data, it may remain in our archives for up to 30 days.'],
    ['request-procedure', 'Kontora has the discretion to update this policy at any time.'],
    ['request-procedure', 'You may choose to delete your account at any time.'],
    ['request-procedure', 'We tell you prior to the change and update the date at the top.'],
    ['security', 'We will make reasonable efforts to inform you of changes.'],
    ['security', 'We take appropriate steps to delete data of children.'],
    ['security', 'We reset your password and help keep your account secure.'],
    ['security', 'This is no endorsement of their privacy or information security policies or practices.'],
    ['security', 'You must not circumvent, remove or defeat any technical security measures.'],
    ['security', 'We use it to ensure the integrity and security of our services.'],
    ['security', 'We take steps to ensure an adequate level of protection (by appropriate safeguards).'],
    ['security', 'See their data protection practices.'],
    ['security', 'We use reasonable efforts to try to resolve the dispute.'],
    ['children', 'A court may order it (an order under 18 U.S.C. § 2705).'],
    ['data-protection-officer', 'We follow what the European Data Protection Supervisor says.'],
    ['data-sources', 'How you use our services is joined with other information that you give us.'],
    ['data-sources', 'We use cookies provided by third parties.'],
    ['data-sources', 'Our forum is provided by a third party.'],
    ['data-sources', 'What you post becomes publicly available information.'],
    ['data-sources', 'You can receive notifications of messages from other members.'],
    ['data-sources', 'You are liable for what you receive from other users.'],
    ['data-sources', 'You have the right to know the categories of sources.'],
    ['data-sources', 'You have the right to know:\n\n- The categories of sources of your information.'],
    ['identity-verification', 'Your rights: identification/verification data.'],
    ['legal-basis', 'They may use it for no purpose except performing the contract.'],
    ['legal-basis', 'We keep it to provide a good, or otherwise perform our contract with you.'],
    ['legal-basis', 'Only employees that have a legitimate interest see it.'],
    ['request-procedure', 'They help us to prevent unauthorized access, or to send email at night.'],
    ['request-procedure', 'In order to access certain portions of the Services you complete a form.'],
    ['request-procedure', 'If you contact us with a question, we use your name to respond to that request.'],
    ['request-procedure', 'We request that children do not send their names through our site.'],
    ['request-procedure', 'Our prices are likely to change, so please visit our shop.'],
    ['response-time', 'We receive a refund request from you within 14 days of purchase.'],
    ['response-time', 'If we decline your request, you may appeal within a reasonable period of time.'],
    ['response-time', 'If no reply is received in a reasonable time, we close the account.'],
    ['response-time', 'The customer may object to a sub-processor within 30 days of receipt of our notice.'],
    ['response-time', 'If a parent does not consent within 14 days of our request, we delete the address.'],
    ['request-fee', 'You have choices. Advertising lets us provide many of our services free of charge.'],
    ['retention', 'Locally stored data may not be necessary to use our site.'],
    ['policy-changes', 'We use your address to notify you of changes to our services.'],
    ['policy-changes', 'You can change your browser settings to notify you of cookies.'],
    ['policy-changes', 'You can update your preferences on your account page.'],
    ['policy-changes', 'You will be notified of any change in ownership and of your choices.'],
    ['data-sources', 'We share nothing unless you opt in to receive information from a third party.'],
    ['data-sources', 'We do not sell the data collected from our service to third parties.'],
    ['representative', 'You may complain to VeraSafe, which settles disputes.'],
    ['data-sources', 'We may receive a request from a third party.'],
    ['data-sources', 'Personal information does not include publicly available information.'],
  ])('%s is not in "%s"', (id, text) => {
    expect(disclosuresIn(text).map((each) => each.id)).not.toContain(id);
  });

  it.each([
    [
      'policy-changes',
      'We may change this policy from time to time. If we make important changes, we will notify you by email.',
      /^If we make important changes/,
    ],
    [
      'contact-channel',
      'To unsubscribe, contact us at news@kontora.example. With questions about this policy, write to privacy@kontora.example.',
      /^With questions about this policy/,
    ],
    [
      'do-not-track',
      'Do Not Track is a setting of browsers. We do not respond to Do Not Track signals.',
      /^We do not respond/,
    ],
    [
      'children',
      'If a child gave us data, a parent may ask us to delete it. Our shop is not directed to children under 13 and we do not knowingly collect their data.',
      /^Our shop/,
    ],
    [
      'security',
      'No way of transmission over the Internet is fully secure. We protect your data with encryption and firewalls.',
      /^We protect/,
    ],
    [
      'data-sources',
      '## Information from other sources\n\nWe receive your address and credit history from public registers and credit bureaus.',
      /^We receive/,
    ],
    [
      'request-procedure',
      '## Your rights\n\nWe will answer your request for a copy when you contact us. To exercise your rights, write to privacy@kontora.example.',
      /^To exercise/,
    ],
    [
      'policy-changes',
      'You agree to the changed policy where you go on using the site. If we change this policy, we will notify you by email.',
      /^If we change/,
    ],
  ])('%s of "%s" is quoted where it is said most plainly', (id, text, quote) => {
    expect(disclosuresIn(text).find((each) => each.id === id)!.evidence[0]!.quote).toMatch(quote);
  });

  it('takes its value from the best place that has one', () => {
    const text =
      '## Retention\n\nWe keep data only as long as necessary.\n\nServer logs are kept for 14 days.';
    const retention = disclosuresIn(text).find(({ id }) => id === 'retention')!;
    expect(retention.value).toMatch(/as long as necessary|14 days/);
    expect(retention.evidence.length).toBe(2);
  });

  it.each([
    [
      'contact-channel',
      '## Contact\n\nWe store the email that you give us. Our email: privacy@kontora.example.',
      /^Our email/,
    ],
    [
      'response-time',
      'We confirm receipt of your request within 10 days. We answer your request within 45 days.',
      /^We answer/,
    ],
    [
      'retention',
      'We may retain your data for a longer period where you agree to it. We retain your data as long as needed.',
      /^We retain/,
    ],
    [
      'data-protection-officer',
      'The controller is Kontora GmbH.\n\nYou can contact LinkedIn Ireland’s Data Protection Officer via the following link: https://www.linkedin.com/dpo\n\nKontora data protection officer:\n\n- privacy@kontora.example',
      /^Kontora/,
    ],
  ])('%s of "%s" is not quoted where it is said beside', (id, text, quote) => {
    expect(disclosuresIn(text).find((each) => each.id === id)!.evidence[0]!.quote).toMatch(quote);
  });

  it('is less than sure where nobody can be reached', () => {
    expect(disclosuresIn('Please contact us.').map(({ id }) => id)).not.toContain('contact-channel');
  });
});
