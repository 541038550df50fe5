import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { predictTopics, type TopicInput } from '../lib/classify/topics';

/** Our own sentences; their scores with the committed weights are what tests/classify/topics.test.ts expects. */
const inputs: TopicInput[] = [
  { text: 'We collect your name, email address and the pages you visit when you use our service.' },
  { text: 'We may share your information with advertisers and other third parties.' },
  { text: 'You can opt out of marketing emails at any time by clicking the unsubscribe link.' },
  { text: 'You may access, correct or delete your account information in your settings.' },
  { text: 'We keep your records for two years after you close your account, then we erase them.' },
  { text: 'All traffic is encrypted, and access to our servers is restricted to authorised employees.' },
  { text: 'We may change this policy from time to time and will post the new version on this page.' },
  { text: 'Our site does not respond to Do Not Track signals sent by your browser.' },
  {
    text: 'Our services are not directed to children under 13, and California residents have further rights.',
  },
  { text: 'This privacy policy explains how we handle your personal information.' },
  { text: 'Questions? Write to the privacy team at privacy@example.com.' },
  {
    text: 'an invoice address;',
    headings: ['Privacy notice', 'What we collect'],
    before: 'When you buy something we collect:',
    after: 'your card details.',
  },
];

const path = fileURLToPath(new URL('../tests/classify/golden/topics.json', import.meta.url));
mkdirSync(fileURLToPath(new URL('.', `file://${path}`)), { recursive: true });
const rows = inputs.map((input) => ({ input, topics: predictTopics(input) }));
writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
