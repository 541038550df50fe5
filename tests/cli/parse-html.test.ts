import { describe, expect, it } from 'vitest';
import { parsePage } from '../../cli/input/parse-html';

describe('parsePage', () => {
  it.each([
    [
      'everything',
      '<!doctype html><html lang="en"><head><title>T</title></head><body><p>x</p></body></html>',
    ],
    ['no head', '<!doctype html><html lang="en"><title>T</title><body><p>x</p></body></html>'],
    ['no html', '<!doctype html><title>T</title><body><p>x</p></body>'],
    ['no end tags', '<html lang=en><title>T</title><body class="a"><p>x'],
  ])('finds the body and title of a page with %s', (_what, html) => {
    const { body, title } = parsePage(html);
    expect(body.textContent).toBe('x');
    expect(title).toBe('T');
  });

  it('keeps the language', () => {
    expect(parsePage('<html lang="ja"><body>x</body></html>').documentElement.getAttribute('lang')).toBe(
      'ja',
    );
  });
});
