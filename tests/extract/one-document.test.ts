import { describe, expect, it } from 'vitest';
import { titleKind } from '../../lib/extract/document-titles';
import { prose, readHtml } from './page';

describe('titles of documents', () => {
  it.each<[string, ReturnType<typeof titleKind>]>([
    ['Privacy Policy', 'privacy'],
    ['Privacy', 'privacy'],
    ['Global Privacy Statement', 'privacy'],
    ['Example Ltd California Resident Privacy Notice', 'privacy'],
    ['Privacy & Cookies', 'privacy'],
    ['GDPR compliance', 'privacy'],
    ['Datenschutzerklärung', 'privacy'],
    ['Cookie Policy', 'cookies'],
    ['Terms', 'other'],
    ['Terms and Conditions of Use', 'other'],
    ['Software as a Service Agreement', 'other'],
    ['Data Protection Addendum', 'other'],
    ['DMCA Takedown Policy', 'other'],
    ['Impressum', 'other'],
    ['Disclaimer', 'other'],
    ['Disclaimer Regarding Provision to Third Parties', null],
    ['8. Privacy', null],
    ['C. Other Sources for Opt-Out & Privacy Information', null],
    ['Schedule 3 – Sub-processor List', null],
    ['Changes to this Privacy Policy', null],
    ['How our Terms of Use apply', null],
    ['Information collection and use', null],
    ['Children’s Privacy', null],
    ['We agree to the Terms.', null],
  ])('%s: %s', (text, kind) => {
    expect(titleKind(text)).toBe(kind);
  });
});

/** Twenty paragraphs that no other document holds. */
const text = (of: string) => prose(20).replaceAll('account', `account for ${of}`);
const terms = text('readers').replaceAll('collect', 'license');
const policy = text('guests');
const page = (inside: string) => `<html><body><main>${inside}</main></body></html>`;
const read = (inside: string, url?: string) => readHtml(page(inside), url);
const collection = `<h2>Terms of Use</h2>${terms}<h2 id="policy">Privacy Policy</h2>${policy}`;

describe('a page of several documents', () => {
  it.each([
    ['side by side', collection],
    ['under one title', `<h1>Terms and policies</h1><p>All in one place.</p>${collection}`],
    [
      'with sections of its own',
      `${collection}<h3>Cookies</h3>`.replace('</h2><p>We c', '</h2><h3>A</h3><p>We c'),
    ],
  ])('is read for its policy: %s', (_how, inside) => {
    const { blocks, warnings } = read(inside);
    expect(blocks.length).toBeGreaterThanOrEqual(21);
    expect(blocks.length).toBeLessThanOrEqual(23);
    expect(JSON.stringify(blocks)).not.toContain('license');
    expect(warnings).toEqual([
      expect.objectContaining({ id: 'several-documents', message: expect.stringContaining('Terms of Use') }),
    ]);
  });

  it('is read for the one that its address points to', () => {
    const inside = collection.replace('<h2>', '<h2 id="terms">');
    expect(JSON.stringify(read(inside, 'https://site.example/legal#terms').blocks)).not.toContain('collect');
    expect(JSON.stringify(read(inside, 'https://site.example/legal#policy').blocks)).not.toContain('license');
    expect(JSON.stringify(read(inside, 'https://site.example/legal#%E0%A4%A').blocks)).not.toContain(
      'license',
    );
  });
});

describe('a page of one document keeps it whole', () => {
  it.each([
    [
      'a section that names other documents',
      `<h1>Privacy Policy</h1>${policy}<h2>C. Other Privacy Information</h2>${text('others')}<h2>D. Licenses</h2>${terms}`,
    ],
    [
      'headings of one level',
      `<h2>Privacy Policy</h2><p>Hello.</p><h2>Who we are</h2>${policy}<h2>Community Guidelines</h2>${terms}`,
    ],
    [
      'a long clause on privacy in terms',
      `<h1>Terms of Service</h1>${terms}<h2>Privacy Policy</h2>${policy}`,
    ],
    [
      'a long clause on terms in a policy',
      `<h1>Privacy Policy</h1>${policy}<h2>Terms of Service</h2>${terms}`,
    ],
    [
      'an annex with a telling title',
      `<h1>Our services</h1>${terms}${text('buyers')}${text('sellers')}<h2>Cookie Policy</h2>${text('pages')}<h2>Privacy Notice</h2>${policy}`,
    ],
  ])('%s', (_what, inside) => {
    const { dropped, warnings } = read(inside);
    expect(dropped).toEqual([]);
    expect(warnings).toEqual([]);
  });
});
