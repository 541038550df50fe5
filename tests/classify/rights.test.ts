import { describe, expect, it } from 'vitest';
import { ruled } from './reading-of';

const saidIn = (text: string) => ruled(text).found;
const rightsIn = (text: string) => saidIn(text).rights.map(({ id, status }) => `${id} ${status}`);

describe('a right', () => {
  it.each([
    ['You have the right to access your personal data.', ['access stated']],
    ['You have the right to data portability.', ['portability stated']],
    ['You have the right to rectification.', ['correction stated']],
    ['You have the right to be forgotten.', ['deletion stated']],
    [
      'You have the right to request that we disclose certain information to you about our collection of data.',
      ['access stated'],
    ],
    ['You can export a copy of your data.', ['access stated', 'portability stated']],
    [
      'You have a right of access, opposition and erasure.',
      ['access stated', 'deletion stated', 'objection stated'],
    ],
    ['Update or amend your account information.', ['correction stated']],
    ['You may restrict our use of information that is your personal data.', ['restriction stated']],
    ['Follow the "Do Not Sell My Personal Information" link.', ['opt-out-sale-sharing stated']],
    [
      'You have the right to contact the competent authority for data protection in your country.',
      ['complaint stated'],
    ],
    ['You may request that we transfer your data to you or a third party.', ['portability stated']],
    ['You may object to processing of your data.', ['objection stated']],
    [
      'We will permanently remove any information that you no longer want us to hold upon request.',
      ['deletion stated'],
    ],
    // what the company may do is nobody else's right
    ['These third parties have access to your personal information only to perform such tasks.', []],
    ['Your rights: you will provide us with accurate, complete and updated details.', []],
    ['We may, but shall not be obligated to: (i) delete or deactivate your account.', []],
    ['We are liable for no loss. This includes when we delete your content.', []],
    ['You get a non-exclusive, non-transferable right to access and use the site.', []],
    ['You waive any objection to the exercise of jurisdiction by those courts, whatever your rights.', []],
    ['The company has the right to suspend or terminate your access to the site.', []],
    ['The operator has the right, but not the obligation, to delete your account.', []],
    ['You have the right to ask for deletion, but we reserve the right to refuse.', ['deletion stated']],
    ['We reserve the right to ask for proof if you exercise your right of access.', ['access stated']],
    [
      'You indemnify us for your use and access of the site and for any violation of the rights of others.',
      [],
    ],
    ['If your rights are infringed, you or your agent may send our designated agent a copyright notice.', []],
    ['You have the right to access and use your personal data.', ['access stated']],
    ['You have the right to access and use our site.', []],
    ['You have no objection to the publication of your posts and waive your rights in them.', []],
    ['You can withdraw your consent at any time.', ['withdraw-consent stated']],
    ['We will not discriminate against you for exercising your rights.', ['non-discrimination stated']],
    ['You may lodge a complaint with a supervisory authority.', ['complaint stated']],
    ['You have the right to erasure in certain circumstances.', ['deletion conditional']],
    ['You have the right to erasure, subject to certain exceptions.', ['deletion conditional']],
    ['Where technically feasible, you have the right to data portability.', ['portability conditional']],
    ['You have the right to erasure. However, we may deny your request.', ['deletion conditional']],
    [
      'Details about how your data is shared with third parties for direct marketing purposes.',
      ['third-party-disclosure-records stated'],
    ],
    [
      'You have the right to know how your information will be used.',
      ['access stated', 'notification-of-purpose stated'],
    ],
    [
      'If that information is wrong, we give you ways to update it or to delete it.',
      ['correction stated', 'deletion stated'],
    ],
    [
      'Your rights: express your point of view in case of automated individual decisions.',
      ['automated-decisions stated'],
    ],
    [
      'If you prefer that we do not share your information, please contact us.',
      ['opt-out-sale-sharing stated'],
    ],
    [
      'You may request information about our disclosures of data to third parties for their direct marketing.',
      ['third-party-disclosure-records stated'],
    ],
    ['The other service can read it until you revoke the permission.', []],
    ['You have the right to change your mind at any time.', ['withdraw-consent stated']],
    ['We reserve the right to correct errors or to delete your account.', []],
    ['We reserve the right to charge for it, but you may ask us to delete your data.', ['deletion stated']],
    ['You reserve the right to complain to a supervisory authority.', ['complaint stated']],
    ['Your rights and our duties follow from the Privacy Act, as amended.', []],
    ['Your rights may change when we update or otherwise amend this privacy notice.', []],
    ['Your rights: learn more about how cookies work.', []],
    ['We follow the guidelines of the Information Commissioner’s Office.', []],
    ['You have a right to file a complaint with the government authorities.', ['complaint stated']],
    ['The right to data transferability.', ['portability stated']],
    ['Your rights: it is not always possible to completely remove or modify information.', []],
    ['You can change your password.', []],
    [
      'Civil Code Section 1798.83 permits you to ask for this list.',
      ['third-party-disclosure-records stated'],
    ],
    ['We share nothing of the kind that Section 1798.83 speaks of.', []],
    ['If your appeal is denied, you may contact your local Attorney General.', ['complaint stated']],
    ['For further information you may also contact the office of the Attorney General.', []],
    ['This rests on your consent, which you may give or withdraw at any time.', ['withdraw-consent stated']],
    // everyday words mean a right beside data or another right
    ['You can access our shop on any device.', []],
    ['You may access this policy in another format.', []],
    ['You can edit and share your lists at any time.', []],
    ['You can update your username and email address at any time.', ['correction stated']],
    ['You have the right to choose: learn about our partners.', []],
    ['Your choices: access or amend any personal data.', ['access stated', 'correction stated']],
    [
      'Your rights: access, modification, erasure.',
      ['access stated', 'correction stated', 'deletion stated'],
    ],
    [
      'You have the right to:\n\n- Access\n- Update or amend\n- Delete',
      ['access stated', 'correction stated', 'deletion stated'],
    ],
    [
      'In relation to your personal data you have the right to:\n\n- access, whenever you wish to have it before you',
      ['access stated'],
    ],
    ['You have the right to learn what we know about you.', ['access stated']],
    ['Contact us to access your personal information.', ['access stated']],
    ['You may update your postal address or telephone number by writing to us.', ['correction stated']],
    ['You may revoke the app’s access to your data.', []],
    ['We limit access to sensitive information to those who need it.', []],
    ['You may ask us for the International Data Transfer Agreement.', []],
    [
      'You may ask us to correct your information, taking into account the purposes of the processing.',
      ['correction stated'],
    ],
    ['Sign in to make changes to your personal information.', ['correction stated']],
    ['You can update your account information and settings.', ['correction stated']],
    ['The notice needs the signature of someone authorized to act on your behalf.', []],
    ['To the right of nondiscrimination.', ['non-discrimination stated']],
    ['The law prohibits businesses from discriminating against people.', ['non-discrimination stated']],
    ['If you use your rights we will not disadvantage you.', ['non-discrimination stated']],
    ['Right to equal services and prices.', ['non-discrimination stated']],
    ['Equal service and price if you exercise your privacy rights.', ['non-discrimination stated']],
    ['You are not to be denied goods or services for exercising them.', ['non-discrimination stated']],
    [
      'Know whether your personal data is sold or disclosed, and to whom: that is your right.',
      ['third-party-disclosure-records stated'],
    ],
    [
      'You are entitled to a record of any disclosures of your medical data.',
      ['third-party-disclosure-records stated'],
    ],
    [
      'You can ask a business to stop processing and/or selling it.',
      ['restriction stated', 'opt-out-sale-sharing stated'],
    ],
    ['The law requires businesses that sell data to provide an opt-out from such sales.', []],
    ['If you decide to close your account, we will continue to adhere to this policy.', []],
    ['We ask you to opt out of uses where non-sensitive data is involved.', []],
    ['It is erased where you object to the processing and there are no overriding legitimate grounds.', []],
    ['Your choices: manage or restrict purchases.', []],
    ['You grant us the right to use your ideas without restriction.', []],
    ['When you place orders or access your data we use a secure server; see your rights.', []],
    ['You should know your choices about not having this data used.', []],
    ['Requests for your rights may cause a loss of access.', []],
    ['We study who we appeal to.', []],
    ['Our choices: no interruption, bugs, inaccuracies or errors.', []],
    ['We share data with vendors to whom you or your agents authorize us to disclose it.', []],
    ['We obtain your name from you or your representative.', []],
    ['It tells nobody who you are unless someone acting on your behalf discloses your name.', []],
    ['We follow the guidelines laid out by the UK Information Commissioner’s Office.', []],
    ['You have rights where we no longer need your data for the purposes of the processing, but you do.', []],
    [
      'You may direct businesses that sell personal data to others to stop this sale.',
      ['opt-out-sale-sharing stated'],
    ],
    ['Your rights: stop sharing, processing or selling your personal data.', ['opt-out-sale-sharing stated']],
    ['You can request that we restrict how sensitive data is used.', ['limit-sensitive-use stated']],
    ['The right to control over sensitive information.', ['limit-sensitive-use stated']],
    ['Delete the personal information we maintain about you.', ['deletion stated']],
    ['Correct certain personal data that we have about you.', ['correction stated']],
    ['If you believe that your data is incorrect, please write to us.', ['correction stated']],
    ['Know the specific pieces of your personal data that we hold.', ['access stated']],
    ['We have the right to modify this policy.', []],
    ['Do Not Sell My Personal Information', []],
    ['The law on your rights says how data is transferred abroad.', []],
    ['We may be allowed to process your data until you object to such processing.', []],
    ['We may export your contact details to a mailing service.', []],
    ['If you change your mind, you can update your choices.', []],
    ['We require all third parties with whom we share data to keep it safe.', []],
    ['If you do not agree, you must discontinue use of our services.', []],
    ['You can opt out of interest-based ads from members of the NAI.', []],
    ['You have the right to limit our use of your sensitive data.', ['limit-sensitive-use stated']],
    [
      'You may have data erased that is no longer necessary for the purposes for which it was collected.',
      ['deletion stated'],
    ],
    [
      'You have the right not to give your consent or to withdraw your consent at any time.',
      ['withdraw-consent stated'],
    ],
    [
      'You can request that a business that sells the personal data of a person not sell your personal data.',
      ['opt-out-sale-sharing stated'],
    ],
    ['Your rights: appealing a decision on your request.', ['appeal stated']],
    [
      'You can ask to have the information that you gave us sent to another organization.',
      ['portability stated'],
    ],
    ['Rights in relation to automated decision making and profiling.', ['automated-decisions stated']],
    ['You have the right to be informed about any automated decision-making.', ['access stated']],
    ['If you object to any such changes, you must cease using our website.', []],
    ['Your choices: our use and disclosure of your data is told above.', []],
    ['You grant us a perpetual, irrevocable license with the right to edit and modify it.', []],
    ['We collect your data unless you have not withdrawn your consent.', []],
    ['We prevent unauthorized access to our servers.', []],
    ['Law enforcement has the right to access your data by court order.', []],
    [
      'You have the right to lodge a complaint with the data protection authorities, and the right to access your personal data.',
      ['access stated', 'complaint stated'],
    ],
    ['Courts in these places may in certain cases be entitled to access your data.', []],
    ['Unauthorized access and attempts to change information are prohibited.', []],
    ['You may be able to access third party websites through our website.', []],
    ['Pages load more quickly when you request the download of a large file.', []],
    ['You can delete data used by add-ons in the settings of your browser.', []],
    ['You have the right to be told prior to the disclosure.', []],
    ['We e-mail those invited, and send notifications on a consumer’s behalf.', []],
    ['You may not opt out of the sharing of this data.', []],
  ])('in "%s"', (text, expected) => {
    expect(rightsIn(text)).toEqual(expected);
  });

  it('names its limits in the policy’s words', () => {
    const [right] = saidIn('You have the right to erasure in certain circumstances.').rights;
    expect(right!.conditions.map(({ quote }) => quote)).toEqual(['in certain circumstances']);
  });

  it('takes a limit from its lead-in', () => {
    const rights = saidIn('In certain circumstances you have the right to:\n\n- erasure of your data').rights;
    expect(rights.map(({ id, status }) => [id, status])).toContainEqual(['deletion', 'conditional']);
  });

  it.each([
    ['You may ask us to correct your data if it is inaccurate or incomplete.', 'correction', []],
    ['Where we rely on your consent, you have the right to withdraw it at any time.', 'withdraw-consent', []],
    [
      'Where processing is based on your consent, you have the right to data portability.',
      'portability',
      ['Where processing is based on'],
    ],
    [
      'You may withdraw your consent. However, we may not be able to provide our service.',
      'withdraw-consent',
      [],
    ],
    [
      'You have the right to erasure. However, we may not be able to comply.',
      'deletion',
      ['may not be able to comply'],
    ],
    ['You can: • request a copy of your data; • ask us, in certain cases, to delete it.', 'access', []],
    [
      'You can: • request a copy of your data; • ask us, in certain cases, to delete it.',
      'deletion',
      ['in certain cases'],
    ],
  ])('of "%s", %s, has the limits %j', (text, id, limits) => {
    const right = saidIn(text).rights.find((each) => each.id === id)!;
    expect(right.conditions.map(({ quote }) => quote)).toEqual(limits);
  });

  it('that is refused is denied, not found', () => {
    const { rights, denials } = saidIn('You have no right to erasure.');
    expect(rights.map(({ id }) => id)).not.toContain('deletion');
    expect(denials.map(({ kind, id }) => [kind, id])).toContainEqual(['right', 'deletion']);
  });

  it.each([
    'If you do not ask us to erase your data before it ends, it is kept.',
    'Your rights: we do not have access to your payment data.',
    'You may ask us to delete your data, but data on a blockchain cannot be deleted.',
    'We cannot erase your data while you have an open complaint, whatever your rights.',
    'You have the right to ask us not to use your data for targeted advertising.',
    'Exercise your rights if your address is no longer correct.',
  ])('is not refused in "%s"', (text) => {
    expect(saidIn(text).denials.filter(({ kind }) => kind === 'right')).toEqual([]);
  });

  it('is for the people of its section', () => {
    const [right] = saidIn('## For California Residents\n\nYou have the right to be forgotten.').rights;
    expect(right).toMatchObject({ id: 'deletion', scope: ['US-CA'] });
  });

  it('is for everyone as soon as one place says so', () => {
    const text =
      '## For California Residents\n\nYou have the right to be forgotten.\n\n## Choices\n\nYou can delete your account.';
    expect(saidIn(text).rights.find(({ id }) => id === 'deletion')!.scope).toEqual([]);
  });
});
