import { describe, expect, it } from 'vitest';
import { categoryFindings } from '../../lib/classify/data-categories/findings';
import { mentionsOf } from '../../lib/classify/data-categories/mentions';
import { readingOf } from './reading-of';

/** Ids that the text says are not collected. */
function refusedIn(markdown: string): string[] {
  const reading = readingOf(markdown);
  const { found } = categoryFindings(reading, mentionsOf(reading));
  return found
    .filter(({ disposition }) => disposition === 'not-collected')
    .map(({ id }) => id)
    .sort();
}

describe('what is refused', () => {
  it.each([
    // the data as subject
    ['Your card number never reaches our servers.', ['payment-information']],
    ['Your date of birth never leaves your device.', ['age']],
    ['We do not store your IP address or physical address.', ['ip-address', 'postal-address']],
    [
      'We do not collect nor do we target ads based on sensitive data such as race or religion.',
      ['race-ethnicity', 'religion-belief'],
    ],
    [
      'We send invoices to your billing address. We never have your card number; our processor sends billing information.',
      ['payment-information'],
    ],
    ['We do not:\n\n- collect your date of birth', ['age']],
    [
      'We do not:\n\n- process personal data for any purpose other than to deliver the products you have purchased',
      [],
    ],
    [
      "We generally don't want to gather sensitive information about you. This includes:\n\n- Your religion\n- Your trade union membership",
      ['religion-belief', 'union-membership'],
    ],
    ['We DO NOT compile any sensitive data such as health information.', ['health']],
    [
      '| Category | Collected |\n| --- | --- |\n| Biometric information | No, we have not collected this data. |',
      ['biometric'],
    ],
    ['Neither IP addresses nor user agents are logged.', ['device-information', 'ip-address']],
    ['Cards are handled by our payment provider and your card number never by us.', ['payment-information']],
    // others, who would have to hand it over
    ['Our payment partner does not share your card number with us.', ['payment-information']],
    ['We do not get your bank details from our bank.', ['payment-information']],
    ['The app sends no device identifiers to us.', ['device-identifiers']],
    // what the service has, sees or knows
    ['All payments go to our processor, so we never have your card number.', ['payment-information']],
    ['Your exact location is never known to us.', ['precise-location']],
    ['We do not know your name.', ['name']],
    [
      'We do not track any location based information from your device.',
      ['approximate-location', 'precise-location'],
    ],
    // what is no refusal of data
    ['We cannot be held liable for damages that arise from use of the service.', []],
    ['You can set your browser not to accept cookies, but parts of the site may fail.', []],
    ['Our partners use cookies, and we do not have access or control over these cookies.', []],
    ['The card goes to our processor and is never seen by us.', []],
    ['Your card number goes to our processor directly and is never seen by us.', ['payment-information']],
    ['We do not use your camera or microphone.', ['audio-visual']],
    ['No audio or video is ever recorded.', ['audio-visual']],
    ['We cannot identify you and do not collect advertising IDs.', ['device-identifiers']],
    ['Our partners may not access your health data.', []],
    ['No health data should be uploaded.', []],
    ['We do not collect your date of birth, even if you are a member.', ['age']],
    ['We do not collect your exact location, even while the app is open.', ['precise-location']],
    // techniques that are not used, things that are not made of data
    ['We do not use facial recognition.', ['biometric']],
    ['We do not use such pictures to create biometric templates of people.', ['biometric']],
    ['We do not create profiles of you.', ['inferences']],
    ['We do not undertake analysis of data on your religion.', ['religion-belief']],
    ['We do not perform any video recording.', ['audio-visual']],
    ['This website does not collect IP addresses.', ['ip-address']],
    ['We do not knowingly allow children under 16 to sign up for accounts.', ['children-data']],
    [
      'We run no services that are made for people under 13, and do not collect such data.',
      ['children-data'],
    ],
    ['Our mobile and television applications do not collect precise geolocation data.', ['precise-location']],
    ['This request contains no personal data and no IP addresses are logged with it.', ['ip-address']],
    // acts that hold their negation
    ['We avoid collecting IP addresses.', ['ip-address']],
    ['We have disabled the logging of IP addresses.', ['ip-address']],
    ['Visits are counted without storing IP addresses.', ['ip-address']],
    ['This website is free of cookies.', ['cookies-trackers']],
    // needs, and what others do not get
    ['The app never requires a phone number and no longer shows it.', ['phone-number']],
    ['Your chat history is kept on your computer, not on our servers.', ['messages']],
    ['Membership never requires an email address.', ['email-address']],
    ['The data never leave your phone, as your date of birth is not sent to our servers.', ['age']],
    [
      'We have no access to your passwords. We do not share saved passwords with partners.',
      ['account-credentials'],
    ],
    // how near a place is known
    ['We see only your approximate location.', ['precise-location']],
    ['We collect geolocation data, limited to a city-wide area.', ['precise-location']],
    // lists, labels, questions
    [
      'No account needed: no name, no email address and no phone number.',
      ['email-address', 'name', 'phone-number'],
    ],
    [
      'No personal data such as your name, address or phone number is collected.',
      ['name', 'phone-number', 'postal-address'],
    ],
    [
      'We hold no special categories of data: religion, ethnic origin.',
      ['race-ethnicity', 'religion-belief'],
    ],
    ['Health data: not collected.', ['health']],
    ['We collect:\n\n- Biometric data (not relevant here)', ['biometric']],
    ['We collect: your name, date of birth (not stored by us), religion.', ['age']],
    [
      'Your religion, ethnicity and health data (which we do not collect)',
      ['health', 'race-ethnicity', 'religion-belief'],
    ],
    ['## Do you log IP addresses?\n\nNo, we do not.', ['ip-address']],
    ['Our processor handles your card data; we have no access to it.', ['payment-information']],
    ['Biometric data of students: we do not collect biometric data.', ['biometric']],
    ['We do not want to know your date of birth.', ['age']],
    [
      'We hold no sensitive data (this includes details about your religion and information about your health) nor do we collect any data on criminal convictions.',
      ['criminal-record', 'health', 'religion-belief'],
    ],
    ['We are not scanning your photos.', ['audio-visual']],
    ['We do not store this payment information.', ['payment-information']],
    ['We do not directly collect or process any health data.', ['health']],
    // what follows does not take it back
    ['We do not aim to collect health data and ask that you do not send us any.', ['health']],
    ['We will never ask you for your social security number.', ['government-id']],
    ['We never access your photos or contacts.', ['audio-visual', 'contacts-list']],
    ['The app does not have access to your contacts.', ['contacts-list']],
    ['We do not track which pages you visit.', ['usage-activity']],
    ['Cookies are not used on this website.', ['cookies-trackers']],
    ['The app does not use your precise location.', ['precise-location']],
    ['Calls are not recorded.', ['audio-visual']],
    ['We do not knowingly (i) collect your religion or (ii) sell your data.', ['religion-belief']],
    ['Neither Acme nor any third parties collect your date of birth.', ['age']],
    ['We do not require or collect your date of birth.', ['age']],
    ['Your face data is read on your phone and never sent to us.', ['biometric']],
    ['We count visits without the use of cookies.', ['cookies-trackers']],
    ['Under no circumstances will we collect your religion.', ['religion-belief']],
    [
      'Payments go through Stripe, by the payment method you choose. We do not collect card numbers.',
      ['payment-information'],
    ],
  ])('%s', (text, expected) => {
    expect(refusedIn(text)).toEqual(expected);
  });

  it.each([
    'We do not sell the personal data that we collect, such as names and phone numbers.',
    'We do not rent any data we may gather or store, such as your date of birth.',
    'We have no access to or control over these cookies.',
    'We do not control the tracking technologies of our advertisers.',
    'No personal data is stored in a cookie.',
    'Set your browser to not accept cookies.',
    'Some features cannot be provided without the use of cookies.',
    'When you opt out, we will not use information based on your age.',
    'We do not restrict access to your resume.',
    'We do not use your precise location for advertising.',
    'We do not store your password in plain text.',
    'We do not track your precise location in the background.',
    'We do not collect your location when the app is closed.',
    'We do not collect more than your date of birth.',
    'We do not allow advertisers to collect your date of birth.',
    'We are not responsible for how third parties collect your precise location.',
    'Nobody else can read your private messages.',
    'Without collecting your date of birth we cannot open an account.',
    'We do not store your full IP address.',
    'We do not keep your IP address permanently.',
    'Acme does not process payment details in this respect.',
    'You may or may not give us your religion.',
    'We do not collect any information beyond your email address.',
    'We do not directly collect your card number.',
    'Our vendors are prohibited from storing your card number.',
    'We do not permanently retain your date of birth.',
    'We delete a copy of your passport and never retain it for longer than a day.',
    'Our payment partner – not Acme – collects your card number.',
    'We reserve the right, but have no obligation, to monitor your private messages.',
    'We keep your date of birth. We cannot serve you without retaining this information.',
    'Passwords are stored in encrypted form and cannot be accessed by anyone.',
    'No personal data is collected through these cookies.',
    'However, if you do not turn it on, your precise location is not collected.',
    'We do not give access to your username to developers.',
    'We do not collect personal data through the use of cookies, web beacons or Facebook.',
    'We delete what we no longer have a reason to retain, such as your date of birth.',
    'You cannot be identified and collected data shows your age.',
    'Nothing is kept beyond our server logs (IP address and browser).',
    'Personal information does not include:\n\n- medical information of patients',
    'We do not use facial recognition to identify you.',
    'If you lose your password, you may not be able to access your data.',
    'We cannot guarantee that your messages are not accessed by others.',
    'We do not share your browsing history or saved passwords with partners.',
    'We do not share data unless:\n\n- your email address is needed to prevent fraud',
    'We may use data that does not identify you, including your gender and date of birth.',
    'Cookies are not used to identify you.',
    'We share your data with companies we do not own or control, including your age, gender and religion.',
    'We use your IP address to find your shop, but we do not store it.',
    'Please do not share your date of birth with us.',
    'You are not required to give your phone number.',
    'Acme shall not solicit or sign agreements with shops of these kinds:\n\n- Prepaid phone cards\n- Digital wallets',
    'Never solicit another member for a password or a home address.',
    'We take your date of birth (we do not retain or use this data otherwise), first name and phone number.',
  ])('%s refuses nothing', (text) => {
    expect(refusedIn(text)).toEqual([]);
  });

  it.each([
    ['Biometric information. Not collected.', ['biometric']],
    [
      'We may ask you for personal information, such as your photographs. The information that we request stays on your device and is not collected by us in any way.',
      ['audio-visual'],
    ],
    [
      'We may ask you for personal information, such as your photographs. The information that we request is kept by us.',
      [],
    ],
    ...['kept for more than a year', 'stored on our servers for long', 'shared with anyone'].map(
      (words): [string, string[]] => [
        `We may ask you for your photographs. The information that we request is not ${words}.`,
        [],
      ],
    ),
    ['Biometric information (not collected)', ['biometric']],
    ['Biometric information: We do not collect this category of personal information.', ['biometric']],
    ['### Biometric information\n\nWe do not collect it.', ['biometric']],
    ['Biometric information\n\nWe do not collect this type of information.', ['biometric']],
    ['| Category | Source |\n| --- | --- |\n| Biometric information | Not collected |', ['biometric']],
    [
      '| Category | Purpose |\n| --- | --- |\n| Biometric information | We do not collect this category. |',
      ['biometric'],
    ],
    [
      '| Category | Collected |\n| --- | --- |\n| Biometric information | No, we do not collect information of this type. |',
      ['biometric'],
    ],
    [
      '| Category | Collected |\n| --- | --- |\n| Customer records: name, address, phone number, education, passport number, bank account number, credit card number, medical information, IP address | Yes |\n| Education information | No |',
      ['education'],
    ],
    ['| Category | Sold |\n| --- | --- |\n| Biometric information | No |', []],
  ])('%s: what is said of a title is said of its data', (text, ids) => {
    expect(refusedIn(text)).toEqual(ids);
  });

  it.each([
    [
      'We have collected:\n\nE. Biometric information\n\nFingerprints\n\nNo\n\nF. IP address\n\nYes',
      ['biometric'],
    ],
    ['Category C: Genetic information.\n\n- Examples: DNA\n- Collected: No.', ['genetic']],
    ['What we collected:\n\n### E. Biometric information - NO\n\nFingerprints', ['biometric']],
    ['What we sold:\n\n### E. Biometric information - NO\n\nFingerprints', []],
    ['We have sold:\n\nE. Biometric information\n\nFingerprints\n\nNo', []],
  ])('%s: a table that lost its shape', (text, ids) => {
    expect(refusedIn(text)).toEqual(ids);
  });

  it.each([
    [
      'The card details (such as the credit card number) you enter at checkout are not stored on our servers.',
      ['payment-information'],
    ],
    ['We avoid asking for your social security number.', ['government-id']],
    ['We do not collect your precise location data.', ['precise-location']],
    [
      'If a traveller is not able to complete the face check and enter the lounge, an agent starts a live chat with them.',
      [],
    ],
    [
      'The data below is taken if the visitor just opens the app and neither registers nor creates a profile:\n\n- GPS location',
      [],
    ],
    ['No purchase necessary.', []],
    ['Without it we cannot maintain the service or customise it to your interests.', []],
    ['We will never ask you for your password.', []],
    ['We will not send you any letters asking you to confirm your bank account number.', []],
    ['Your private messages will not appear in the list and will be kept for a month.', []],
    ['Some of our tools do not keep it, while others store your health data.', []],
    ['We offer releases free of charge that send device information.', []],
    ['We do not collect your date of birth for marketing purposes.', []],
    ['The law lets you know how we respond to a do not track browser setting.', []],
  ])('%s: a condition, another clause, a purpose or a part refuses nothing', (text, ids) => {
    expect(refusedIn(text)).toEqual(ids);
  });
});
