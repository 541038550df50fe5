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
    ['an open head', '<html><head><title>T</title><body><p>x</p></body></html>'],
    ['no body', '<html><head><title>T</title></head><p>x</p></html>'],
    ['text in its head', '<html><head><title>T</title><p>x</p></head></html>'],
    ['something between head and body', '<html><head><title>T</title></head><i></i><body>x</body></html>'],
    ['something before its head', '<html><div></div><head><title>T</title></head><body>x</body></html>'],
    ['something before its root', '<div></div><html><head><title>T</title></head><body>x</body></html>'],
    ['two bodies', '<html><head><title>T</title></head><body></body><body>x</body></html>'],
    ['a frame set', '<html><head><title>T</title></head><frameset><noframes>x</noframes></frameset></html>'],
  ])('finds the body and title of a page with %s', (_what, html) => {
    const { body, title } = parsePage(html);
    expect(body.textContent).toBe('x');
    expect(title).toBe('T');
  });

  it('keeps the order of what stands around the body', () => {
    const { body } = parsePage('<html><p>a</p><head></head><p>b</p><body>c</body><p>d</p></html><p>e</p>');
    expect(body.textContent).toBe('abcde');
  });

  it('keeps the language', () => {
    expect(parsePage('<html lang="ja"><body>x</body></html>').documentElement.getAttribute('lang')).toBe(
      'ja',
    );
  });
});
