import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/extract/draft';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';
import { segment } from '../../lib/segment';
import { readHtml, SENTENCE } from './page';

/** Each must end, and quickly: a limit that is never reached by an honest page. */
const LIMIT = 20_000;

describe('hostile pages', () => {
  it.each<[string, string]>([
    ['nested 200,000 deep', '<div>'.repeat(200_000) + SENTENCE],
    ['inline nested 200,000 deep', '<b>x'.repeat(200_000) + SENTENCE],
    ['100,000 line breaks', `<p>${'word<br>'.repeat(100_000)}</p>`],
    ['100,000 links in a paragraph', `<p>${'<a href="/x">a@b.example</a> '.repeat(100_000)}</p>`],
    ['100,000 addresses among links', `<p>${'<a href="/x">x</a> a@b.example '.repeat(50_000)}</p>`],
    ['lists nested 5,000 deep', '<ul><li>x'.repeat(5_000)],
    ['200,000 nodes', `<p>${SENTENCE}</p>`.repeat(60_000)],
    ['one endless word', `<p>${'a'.repeat(2_000_000)}</p>`],
    ['one endless run of addresses', `<p>${'a@'.repeat(200_000)}</p>`],
    ['broken markup', '<p><table><tr><td><ul><li></p></table><<<>>&&&;<a href="'],
    ['nothing', ''],
  ])(
    '%s',
    (_name, html) => {
      const document = readHtml(`<html><body>${html}</body></html>`);
      expect(Array.isArray(document.blocks)).toBe(true);
      expect(segment([document]).every(({ text }) => !text.includes('\n'))).toBe(true);
    },
    LIMIT,
  );

  it.each([
    ['blocks', '<div>'],
    ['inline elements', '<a name="x">'],
    ['paragraphs in them', '<b><p>'],
  ])('keep their text at any depth: %s', (_what, tag) => {
    const { blocks } = readHtml(`<html><body>${tag.repeat(5_000)}${SENTENCE}`);
    expect(blocks.map(textOf)).toEqual([SENTENCE]);
  });

  it('says that it was cut', () => {
    const { warnings } = readHtml('<i></i>'.repeat(300_000) + SENTENCE);
    expect(warnings.map((warning) => warning.id)).toContain('truncated');
  });
});

describe('hostile text', () => {
  it.each<[string, string]>([
    ['brackets', '['.repeat(5_000_000)],
    ['quotes in quotes', '>'.repeat(5_000_000) + ' x'],
    ['quotes with spaces', '> '.repeat(20_000) + 'x'],
    ['emphasis', '*a '.repeat(20_000)],
    ['lists in lists', '- '.repeat(10_000) + 'x'],
    ['one long line', 'We share. '.repeat(100_000)],
    ['many short lines', 'A\n'.repeat(50_000)],
    ['many empty lines', '\n'.repeat(1_000_000)],
    ['backslashes', '\\'.repeat(1_000_000)],
    ['two lists a line', '- - a\n'.repeat(20_000)],
  ])(
    '%s',
    (_name, text) => {
      expect(segment([fromMarkdown(text, { source: 't' })]).length).toBeGreaterThanOrEqual(0);
      expect(segment([fromText(text, { source: 't' })]).length).toBeGreaterThanOrEqual(0);
    },
    LIMIT,
  );
});
