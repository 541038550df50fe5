import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { fromMarkdown } from '../../lib/extract';
import { segment } from '../../lib/segment';

const collectedIn = (text: string): string[] =>
  classify(segment([fromMarkdown(text, { source: 'test' })]))
    .found.dataCategories.filter(({ disposition }) => disposition === 'collected')
    .map(({ id }) => id);

describe('what counts as collected in its place', () => {
  it.each([
    [
      'We collect:\n\n- Name\n- Age\n- City\n- Company',
      ['age', 'approximate-location', 'employment', 'name'],
    ],
    ['We keep the messages you send to other members.', ['messages']],
    ['Profile data includes your purchases, your interests, preferences and feedback.', ['inferences']],
    ['We log the IP address, the country of origin and the browser.', ['approximate-location']],
    ['You may need to submit certain personal information such as your birth date.', ['age']],
    ['If you contact us with questions, we keep a record of your inquiries.', ['correspondence']],
    [
      "If you provide us with a third party's personal information, have their permission.",
      ['contacts-list'],
    ],
    ['Where you have supplied data about a third party, you tell them.', ['contacts-list']],
    ['To verify your identity we use facial recognition.', ['biometric']],
    [
      'Some information we may collect is defined by law as sensitive, such as race and religion.',
      ['religion-belief'],
    ],
    ['We use your IP address to tell where you are, even if you do not choose to share it.', ['ip-address']],
    ['We reserve the right to keep your date of birth.', ['age']],
    ['Content includes what you post (text, videos, messages, links).', ['messages']],
    [
      'Profile information that you may or may not provide to us includes your religion.',
      ['religion-belief'],
    ],
    ['## Personal data to be collected\n\nA scan of your passport', ['government-id']],
    [
      'We collect:\n\n- information as defined in the California Customer Records statute, such as your date of birth',
      ['age'],
    ],
    ['The browser keeps things for us. For example, login information.', ['account-credentials']],
    ['We may monitor and/or record your communications in the game.', ['messages']],
    ['If you volunteer data in relation to your health, we use it to answer.', ['health']],
    ['We may collect health data of end users in a dispute.', ['health']],
    ['We collect data on your religion or affiliation with a union.', ['union-membership']],
    ['We collect your connections to criminal activities.', ['criminal-record']],
    ['We collect your age, household and employer.', ['age', 'demographics', 'employment']],
    [
      'We collect your name, email address and phone number to contact you about your order.',
      ['email-address', 'name', 'phone-number'],
    ],
    ['Please give us your phone number to reach you.', ['phone-number']],
    [
      'We collect the following sensitive data, which we do not sell:\n\n- Religious beliefs\n- Political opinions',
      ['political-opinions', 'religion-belief'],
    ],
    ...['except with', 'without'].map((words): [string, string[]] => [
      `We do not use or share the following sensitive data ${words} your consent:\n\n- Religious beliefs\n- Political opinions`,
      ['political-opinions', 'religion-belief'],
    ]),
    [
      'We ask you for your name and email address. The information that we request is not kept for more than a year.',
      ['email-address', 'name'],
    ],
  ])('%s', (text, expected) => {
    expect(collectedIn(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['If you communicate with us, we keep the contents of your messages.', 'messages'],
    ['We store a transcript of the live chat and its chat history.', 'messages'],
    ['We log the IP address, the country of origin and the browser.', 'demographics'],
    ['We protect privacy regardless of your country of origin.', 'demographics'],
    [
      'We do not use or share the following sensitive data:\n\n- Religious beliefs\n- Political opinions',
      'political-opinions',
    ],
    ['“Personal Data” is a term used in Europe that means data such as biometric data.', 'biometric'],
    [
      'We collect business details such as name, address, email, phone and trade associations.',
      'union-membership',
    ],
    ['A suppression will not affect your credit score.', 'financial-status'],
    ['We collect identifiers such as a real name, postal address and account name.', 'device-identifiers'],
    ['What we collect depends on the nature of your relationship and interactions with us.', 'contacts-list'],
    ['We may collect the location of a person, household, or device.', 'demographics'],
    ['This policy does not apply to data that we collect from job applicants.', 'employment'],
    ['We limit access to authorized personnel, based on job function and role.', 'employment'],
    ['We collect your social security number.', 'account-credentials'],
    ['We collect your personal identification number.', 'account-credentials'],
    ["We provide the user's name and address to the courier.", 'account-credentials'],
    ['We collect your photographs, opinions, age or social media account ID.', 'account-credentials'],
    ['We record communications between you and Acme Media.', 'messages'],
    ['You are solely responsible for all text, images, videos, messages and other materials.', 'messages'],
    ['We collect reports of political, religious or social comments.', 'religion-belief'],
    [
      'Some data is more sensitive than others. This includes data about health and criminal offences.',
      'criminal-record',
    ],
    ['Personal information falls into categories, such as race, biometrics and interests.', 'biometric'],
    [
      'Sensitive data refers to what the law names. More specifically, it includes data on religion.',
      'religion-belief',
    ],
    [
      "We collect data. $(document).ready(function(){ window.login({ password: '' }) })",
      'account-credentials',
    ],
    ['If you think someone has your password, tell us.', 'account-credentials'],
    ['Third parties may unlawfully intercept or access private communications.', 'messages'],
    ['Keep your member number and log-in details confidential.', 'account-credentials'],
    ['If you are a minor, please ask your guardian for permission to use the service.', 'children-data'],
    ['You can turn on Do Not Track by visiting the Preferences of your browser.', 'inferences'],
    ['You must be of the age of majority in your state or province of residence.', 'approximate-location'],
    [
      'We collect:\n\n- Account information:\n- IP address\n- Age\n- Gender\n- Email address',
      'account-credentials',
    ],
    ['This may include responding to lawful governmental requests for data.', 'correspondence'],
    ['We use the collected data for these purposes:\n\n- to respond to your inquiries', 'correspondence'],
    ['We use your data to process your order.', 'purchase-history'],
    ['If you have any queries about this policy, contact us through our contact form.', 'correspondence'],
    ['We collect data to improve your experience, providing you relevant suggestions.', 'correspondence'],
    ['We use data to make suggestions for you.', 'correspondence'],
    ['We improve what we collect, and appreciate any feedback or suggestions.', 'correspondence'],
    ['We collect data where we receive inquiries from the police.', 'correspondence'],
    ['We have taken a number of steps to protect the data we collect.', 'sensor-data'],
    ['We provide a list of the third-party data processors that collect data.', 'contacts-list'],
    ['We keep the records of calls made to other networks.', 'audio-visual'],
    ['Postal Address:\n\nWrite to us.', 'postal-address'],
    ['# Payment Method\n\nSee below.', 'payment-information'],
    [
      'Personal data is what relates to an identified or identifiable natural person, by your email address.',
      'email-address',
    ],
    [
      'We share aggregated data with third parties for industry analysis and demographic profiling.',
      'demographics',
    ],
    ['You should avoid uploading images with embedded location data.', 'approximate-location'],
    ['We share your data with employers who pay for your account.', 'employment'],
    ['If you write to us by e-mail for support, we keep your messages.', 'messages'],
    [
      '# Data we collect\n\nThe law defines sensitive information to include your trade union membership.',
      'union-membership',
    ],
    ['We do not recommend that you share your political views with others.', 'political-opinions'],
    ['Our employees must undergo a background check.', 'criminal-record'],
    ['# Data we collect\n\nData such as that on your race is characterized as sensitive.', 'race-ethnicity'],
    [
      '# Data we collect\n\nSo-called special categories of data include your trade union membership.',
      'union-membership',
    ],
    [
      '# Data we collect\n\nPersonal information does not include:\n\n- medical information of patients',
      'health',
    ],
    ['Some data is excluded from the scope of these laws, such as:\n\n- Health data of patients', 'health'],
    ['This policy does not apply to:\n\n- Job applicants and their medical records', 'health'],
    [
      'In no event will we disclose, if we have collected it, your passport number or health insurance number.',
      'government-id',
    ],
    ['We collect your location with varying degrees of accuracy.', 'education'],
    ['We keep call recordings, chat transcripts, your name, email address and phone number.', 'education'],
    ['We collect characteristics of protected classifications (such as gender or age).', 'demographics'],
    ['You may create a profile on our site for your household.', 'demographics'],
    ['Members may create a profile on our site.', 'inferences'],
    ['To opt out of any processing of your data as it relates to profiling, contact us.', 'inferences'],
    ['We collect data from agents, such as their name and email address.', 'contacts-list'],
    ['Posting personal information about others is against our rules.', 'contacts-list'],
    ['We collect data when you talk to us in phone calls.', 'audio-visual'],
    ['We update your account information.', 'account-credentials'],
    ['An IP address is a unique number assigned to your device.', 'device-identifiers'],
    ['We collect audio, electronic, visual, thermal, olfactory or similar information.', 'sensor-data'],
    ['Material you send to us on social media platforms is sent at your own risk.', 'social-media'],
    ['We disclose data, such as your email address, with advertisers such as Facebook.', 'social-media'],
    ['Call the number on your ID card.', 'government-id'],
    ["For Cycling, Men's Health and Women's Health, the data controller is Acme.", 'health'],
    ['We collect data from users of Acme Passport™.', 'government-id'],
    ['We receive information from credit reference agencies.', 'financial-status'],
    ['You may not upload your health data or social security number.', 'health'],
    ['Customers agree not to transmit any passport numbers through the service.', 'government-id'],
    ['We keep it to defend claims in court, administrative proceedings or elsewhere.', 'criminal-record'],
  ])('%s is no %s', (text, id) => {
    expect(collectedIn(text)).not.toContain(id);
  });
});
