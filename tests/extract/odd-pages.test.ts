import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/extract/draft';
import { fromDom } from '../../lib/extract/from-dom';
import { languageOf } from '../../lib/extract/language';
import { parse, prose, readHtml, SENTENCE } from './page';

describe('a page from right to left', () => {
  // "Privacy policy. We collect your name and your address when you open an account." and "We sell no data."
  const arabic = `<html dir="rtl" lang="ar"><body><main><h1>سياسة الخصوصية</h1>
    <p>\u202bنجمع اسمك وعنوان بريدك الإلكتروني عند فتح حساب لدينا.\u202c</p><ul><li>لا نبيع بياناتك إلى <a href="/x">ABC Ltd</a> أبدا.</li></ul></main></body></html>`;

  it('is read in its own order, without signs of direction, and no language is claimed that is not read', () => {
    const document = readHtml(arabic);
    expect(document.blocks).toMatchObject([
      { kind: 'heading', text: 'سياسة الخصوصية' },
      { kind: 'paragraph', text: 'نجمع اسمك وعنوان بريدك الإلكتروني عند فتح حساب لدينا.' },
      { kind: 'list-item', links: [{ href: 'https://site.example/x' }] },
    ]);
    expect(languageOf(document)).toBe('ar');
  });
});

describe('broken markup', () => {
  it.each([
    ['nothing closed', '<h1>Policy<p>One is kept.<ul><li>Two<li>Three<p>Four is kept.'],
    [
      'closed in the wrong order',
      '<h1>Policy</h1><p><b>One <i>is</b> kept.</i></p><ul><li>Two</ul></li><li>Three</li><p>Four is kept.',
    ],
    [
      'ends of what never began',
      '</div></p></table><h1>Policy</h1></section><p>One is kept.</b></p><ul></li><li>Two</li><li>Three</ul><p>Four is kept.</main>',
    ],
    [
      'stray signs',
      '<h1>Policy</h1><p>One is kept.</p><ul><li>Two<li>Three</ul><p>Four is kept.</p><p attr="never closed',
    ],
  ])('loses no text and reads none twice: %s', (_how, body) => {
    const all = readHtml(`<body><main>${body}`).blocks.map(textOf).join(' ');
    expect(all).toBe('Policy One is kept. Two Three Four is kept.');
  });
});

describe('text that nobody sees', () => {
  const decoy = 'We sell your personal information to everyone who asks for it.';
  const page = (inside: string) =>
    parse(`<html><body><main><h1>Policy</h1>${prose(4)}${inside}</main></body></html>`);
  const read = (inside: string) =>
    fromDom(page(inside), {
      source: 'test',
      // as a browser answers for a style sheet's ".off"
      isHidden: (element) => element.getAttribute('class')?.split(' ').includes('off') ?? false,
    });

  it.each([
    ['by its own style', `<p style="display: none">${decoy}</p>`],
    ['by the page’s styles', `<p class="off">${decoy}</p>`],
    ['in a box', `<div class="off"><h2>Sale</h2><p>${decoy}</p></div>`],
    ['within a sentence', `<p>${SENTENCE} <span class="off">${decoy}</span></p>`],
    ['of no size', `<p style="font-size:0">${decoy}</p>`],
    ['by an attribute', `<p hidden>${decoy}</p>`],
  ])('is left out: %s', (_how, inside) => {
    expect(read(inside).blocks.map(textOf).join(' ')).not.toContain('sell');
  });

  it.each([
    ['a panel', `<h2><button aria-expanded="false">Sale</button></h2><div class="off">${decoy}</div>`],
    ['a tab', `<section role="tabpanel" class="off"><p>${decoy}</p></section>`],
  ])('is read where a click shows it: %s', (_how, inside) => {
    expect(read(inside).blocks.map(textOf).join(' ')).toContain('sell');
  });
});

describe('what scripts leave on a page', () => {
  it.each<[string, string, string]>([
    ['lines of one word, to measure fonts', `<div>${'word '.repeat(40)}</div>`, 'filler'],
    [
      'the dialog of a consent platform, longer than the policy',
      `<div id="onetrust-consent-sdk"><p>We value your privacy.</p>${prose(12).replace(/account/g, 'banner')}</div>`,
      'cookie-banner',
    ],
  ])('%s', (_what, left, reason) => {
    const html = `<html><body><div><h1>Policy</h1>${prose(4)}</div>${left}</body></html>`;
    const { blocks, dropped } = readHtml(html);
    expect(blocks.map(textOf)).toHaveLength(5);
    expect(new Set(dropped.map((block) => block.reason))).toEqual(new Set([reason]));
  });

  it('and what only sounds like it stays', () => {
    const { dropped } = readHtml('<body><main><p>No. No. No, no, never and no.</p></main></body>');
    expect(dropped).toEqual([]);
  });
});
