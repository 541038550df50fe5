import { describe, expect, it } from 'vitest';
import { categoryFindings } from '../../lib/classify/data-categories/findings';
import { mentionsOf } from '../../lib/classify/data-categories/mentions';
import { readingOf } from './reading-of';

function idsOf(markdown: string, disposition: string): string[] {
  const reading = readingOf(markdown);
  const { found } = categoryFindings(reading, mentionsOf(reading));
  return found.filter((each) => each.disposition === disposition).map(({ id }) => id);
}

describe('who it is that does not', () => {
  it.each([
    [
      "Under the Children's Act, The Daily News does not collect information about children.",
      'children-data',
    ],
    [
      'The site is for users who are adults. acme does not collect information from children.',
      'children-data',
    ],
    [
      'Our sites are made for everyone, are not targeted to children, and do not knowingly collect their data.',
      'children-data',
    ],
    ['We will not knowingly accept personal information from anyone under 13.', 'children-data'],
    ['Our shop is not meant for use by children and does not collect data from children.', 'children-data'],
    ["Children's privacy Acme does not knowingly ask for information about children.", 'children-data'],
    [
      'We follow the Law on Children and will not knowingly collect data from persons under 13.',
      'children-data',
    ],
    ["Unlike other services, Acme does not at any time collect the Member's date of birth.", 'age'],
    [
      'Due to the fact that Acme does not store credit card details, refunds take a week.',
      'payment-information',
    ],
    ["Your card number never reaches Acme's servers.", 'payment-information'],
    ['We do not save or share your search history.', 'usage-activity'],
    ['No password is required or stored.', 'account-credentials'],
    ['Our website is cookie-free and sets nothing on your device.', 'cookies-trackers'],
    ['Logging is disabled on all of the servers that we run.', 'device-information'],
  ])('%s refuses %s', (text, id) => {
    expect(idsOf(text, 'not-collected')).toContain(id);
  });

  it.each([
    ['You may, at any time, choose not to provide your date of birth.', 'age'],
    ['Creators who do not want to reveal their date of birth should use another name.', 'age'],
    ['Please do not share or send us health data.', 'health'],
    ['We keep your date of birth until it is no longer needed.', 'age'],
    ['You may not knowingly collect data of children.', 'children-data'],
    ['Your card number is encrypted so that it cannot be read as it travels to us.', 'payment-information'],
    ["We do not condition a child's access to the game on more information.", 'children-data'],
  ])('%s does not refuse %s', (text, id) => {
    expect(idsOf(text, 'not-collected')).not.toContain(id);
  });
});

describe('data of children held with their parents’ leave', () => {
  const REFUSED = 'We do not knowingly collect data from young children.';

  it.each([
    "The app collects your child's activity. A child profile holds a nickname.",
    'With the leave of a parent, a child may have a family account.',
    'Parents may provide information about their children to us.',
    'We also collect a nickname from child accountholders.',
    'We may collect information from apps that are directed to children.',
  ])('outweighs the refusal: %s', (text) => {
    expect(idsOf(`${REFUSED} ${text}`, 'collected')).toContain('children-data');
  });

  it.each([
    "If you have concerns about your child's data, write to us. Parents may ask us to delete the child's account.",
    'If you are a parent of a child under age 16 and become aware that it gave us data, contact us.',
    'If you are a child, you may not have an account.',
    'If your children disclose information about themselves in the forum, others see it.',
    "If you think that we have your child's personal information by mistake, write to us.",
    "We shall delete or otherwise cease to process your child's personal information.",
    "For such a request, please tell us the child's name and yours.",
  ])('does not outweigh it: %s', (text) => {
    expect(idsOf(`${REFUSED} ${text}`, 'not-collected')).toContain('children-data');
  });
});

describe('sensitive words by their place', () => {
  it.each([
    ['To verify your identity, we may ask for a copy of your passport.', 'government-id'],
    ['We may monitor the communications that take place on our service.', 'messages'],
    ['We collect what you write in in-game chat.', 'messages'],
    ['We keep information you include in your communications with us and with other users.', 'messages'],
    ['## Your rights\n\nWe verify each request. Government identification may be required.', 'government-id'],
    ['## Contact us\n\nSend us a letter with a copy of an identity document.', 'government-id'],
    ['We collect your Social Security and Passport numbers.', 'government-id'],
    [
      'With your leave we collect the geolocation of your phone by GPS, and your IP address.',
      'precise-location',
    ],
    ['We collect your health data, sex (including pregnancy) and age.', 'health'],
    ['We collect your household income, regardless of where you live.', 'financial-status'],
    ['We collect demographic data (your zip code, age, gender, occupation and income).', 'financial-status'],
    ['We log your IP address, browser type and geolocation data.', 'approximate-location'],
    ['We keep any messages you write to other users.', 'messages'],
    ['To open an account you are required to choose a password.', 'account-credentials'],
  ])('%s: %s', (text, id) => {
    expect(idsOf(text, 'collected')).toContain(id);
  });

  it.each([
    ['We send marketing communications to users.', 'messages'],
    ['We collect data over the telephone, email and instant messaging.', 'messages'],
    ['We collect your bank account number and sort code.', 'account-credentials'],
    ['We keep billing records.', 'payment-information'],
    [
      'You agree not to do these:\n\n- collecting or harvesting data, including account names, from the site',
      'account-credentials',
    ],
    [
      'Do not post content that promotes violence or hate on the basis of race or religion.',
      'race-ethnicity',
    ],
    ['We log your public wallet address.', 'payment-information'],
    ['What you enter is stored in your Member Passport.', 'government-id'],
    ['## Contact us\n\nCall the number on your ID card for help.', 'government-id'],
    [
      'For your rights, “personal information” means what could be linked with you or your household, such as biometric data.',
      'biometric',
    ],
    ['If you contact us for help, we keep your messages.', 'messages'],
    ['You may share conversations with the tool with other users by a link.', 'messages'],
    ['For example, you may share your conversations with other users.', 'messages'],
    ['Minors must ask their parents for permission before sending us anything.', 'children-data'],
    ['We do not hinder the exercise of data subject rights.', 'health'],
    ['We log your IP address, browser type and geolocation data.', 'precise-location'],
    [
      'We collect identifiers, internet or network activity information, geolocation data, inferences, photos and purchases.',
      'precise-location',
    ],
    ['The law describes sensitive data as data on your race, religion or citizenship.', 'race-ethnicity'],
    ['We treat everyone alike, regardless of race, ethnicity, religion or disability.', 'race-ethnicity'],
    ['We collect information about the health of your device.', 'health'],
    [
      'We process data to protect vital interests: the protection of your life, physical or mental health.',
      'health',
    ],
    ['We collect your gender (including pregnancy) and age.', 'health'],
    ['Where there are suspicions of fraud or a criminal offence, we store the data.', 'criminal-record'],
    ['Do not list products that show sexual organs.', 'sex-life-orientation'],
    ['We collect your passport and insurance policy number.', 'financial-status'],
    ['We use receipts to prepare our annual financial statements.', 'financial-status'],
    ['We may request proof of identity to verify your request.', 'government-id'],
    [
      "With your request, please give the child's name, so that we can verify your identity.",
      'children-data',
    ],
    ['If you are a parent, please read the section named Children’s information below.', 'children-data'],
    [
      'The law describes sensitive data to include personal data collected from a known child.',
      'children-data',
    ],
  ])('%s: no %s', (text, id) => {
    expect(idsOf(text, 'collected')).not.toContain(id);
  });
});
