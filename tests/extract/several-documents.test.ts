import { expect, it } from 'vitest';
import { textOf } from '../../lib/extract/draft';
import { readHtml } from './page';

const policy = [
  'We collect your name and your email address when you order tea from our shop.',
  'We share your personal information with service providers who deliver our parcels.',
  'You have the right to access the personal information that we hold about you.',
];
const terms = [
  'By ordering tea from our shop you agree to be bound by these terms and conditions.',
  'Our liability is limited to the price of the tea that you ordered from our shop.',
  'This agreement is governed by the law of Ireland, and its courts are competent.',
];
const paragraphs = (lines: string[]) => `<p>${lines.join('</p><p>')}</p>`.repeat(9);

/** One page of a shop with both documents, laid out in one way or another. */
const pages = {
  'one below the other': `<main><h1>Legal</h1><h2>Terms of Service</h2>${paragraphs(terms)}<h2>Privacy Policy</h2>${paragraphs(policy)}</main>`,
  'policy first': `<main><h1>Legal</h1><h2>Privacy Policy</h2>${paragraphs(policy)}<h2>Terms of Service</h2>${paragraphs(terms)}</main>`,
  'in tabs, the policy hidden': `<main><h1>Legal</h1>
    <div role="tablist"><button role="tab" aria-controls="a" aria-selected="true">Terms</button><button role="tab" aria-controls="b">Privacy</button></div>
    <section role="tabpanel" id="a"><h2>Terms of Service</h2>${paragraphs(terms)}</section>
    <section role="tabpanel" id="b" hidden><h2>Privacy Policy</h2>${paragraphs(policy)}</section></main>`,
};

it.each(Object.entries(pages))('the policy is found among other documents: %s', (_name, body) => {
  const document = readHtml(body, 'https://shop.example/legal');
  const text = document.blocks.map(textOf).join('\n');
  for (const line of policy) expect(text).toContain(line);
  for (const line of terms) expect(text).not.toContain(line);
  expect(document.warnings).toEqual([
    {
      id: 'several-documents',
      message: 'The page holds several documents. Read: Privacy Policy. Not read: Terms of Service.',
    },
  ]);
});

it('a policy alone has no such warning', () => {
  const { warnings } = readHtml(`<main><h1>Privacy Policy</h1>${paragraphs(policy)}</main>`);
  expect(warnings).toEqual([]);
});
