import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../lib/model';
import { html } from '../../lib/report/html/markup';
import { tokens } from '../../lib/report/html/style';
import { htmlArticle, htmlEnd, htmlStart } from '../../lib/report/to-html';
import { analysisOf } from '../goldens/cases';
import { sample } from './sample';

const pageOf = (...results: Parameters<typeof htmlArticle>[0][]) =>
  htmlStart() + results.map((result, at) => htmlArticle(result, at, { law: 'gdpr' })).join('') + htmlEnd();
const domOf = (...results: Parameters<typeof htmlArticle>[0][]) => parseHTML(pageOf(...results)).document;

describe('an analysis as one page', () => {
  const document = domOf(analysisOf('github-privacy-statement'));
  const text = (selector: string) =>
    [...document.querySelectorAll(selector)].map((e) => e.textContent.trim());

  test('needs no script and no network: its policy allows its own style alone', () => {
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'/);
    expect(document.querySelectorAll('script, link, img, iframe, [style]')).toHaveLength(0);
  });

  test('holds the eight answers, the rights and every passage of the text', () => {
    expect(text('.answers .q')).toHaveLength(8);
    expect(text('.law th')).toEqual(
      expect.arrayContaining([expect.stringContaining('Get a copy of your data')]),
    );
    const { segments } = analysisOf('github-privacy-statement');
    expect(document.querySelectorAll('.passage')).toHaveLength(segments.length);
    expect(text('.passage > p')[3]).toBe(segments[3]!.text);
  });

  test('every place that is named is a place of the text', () => {
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((a) =>
      a.getAttribute('href')!.slice(1),
    );
    const known = new Set([...document.querySelectorAll('[id]')].map((e) => e.id));
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((id) => !known.has(id))).toEqual([]);
  });

  test('every collected kind of data stands there with a quote', () => {
    const claims = text('.claims h4');
    expect(claims).toEqual(expect.arrayContaining([expect.stringMatching(/^Email address/)]));
    expect(document.querySelectorAll('.claims li')).toHaveLength(
      document.querySelectorAll('.claims blockquote').length,
    );
  });
});

test('hostile text is shown as text', () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>"\'\u202e';
  const analysis: Analysis = JSON.parse(JSON.stringify(sample()));
  analysis.document.title = evil;
  analysis.document.url = 'javascript:alert(1)';
  analysis.segments[0]!.text = evil;
  analysis.optOuts.forEach((optOut) => (optOut.links = [{ href: 'javascript:alert(1)', text: evil }]));
  const page = pageOf(analysis);
  const { document } = parseHTML(page);
  expect(document.querySelectorAll('img, script, a[href^="javascript"]')).toHaveLength(0);
  expect(document.querySelector('h1')!.textContent).toContain('<script>alert(1)</script>');
  expect(page).not.toContain('\u202e');
});

test('an input that failed is an article with its sentence; anchors of several do not meet', () => {
  const failure = {
    schemaVersion: 1 as const,
    source: 'a.txt',
    error: { code: 'empty' as const, message: 'It is empty.' },
  };
  const document = domOf(sample(), failure, sample());
  expect(document.querySelectorAll('article')).toHaveLength(3);
  expect(document.querySelectorAll('article')[1]!.textContent).toContain('It is empty.');
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('only what html made is markup', () => {
  expect(html`<p>${{ text: '<b>' } as never}${['<i>', html`<b>${1}</b>`]}${null}${false}</p>`.text).toBe(
    '<p>[object Object]&lt;i&gt;<b>1</b></p>',
  );
});

test('the colours are those of the extension', () => {
  const file = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
  const valuesOf = (css: string) =>
    [...css.matchAll(/(--[a-z0-9-]+):\s*(?:light-dark\()?(#[0-9a-f]{6})(?:, (#[0-9a-f]{6}))?/g)].flatMap(
      ([, name, ...values]) => values.filter(Boolean).map((value) => `${name} ${value}`),
    );
  const known = new Set(valuesOf(file));
  expect(valuesOf(tokens)).toHaveLength(30);
  expect(valuesOf(tokens).filter((each) => !known.has(each))).toEqual([]);
});
