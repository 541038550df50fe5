import { describe, expect, it } from 'vitest';
import { isPdf, whyBinary } from '../../cli/input/binary';
import { isJson, kindOfContentType, kindOfName, sniffText } from '../../cli/input/text-kind';

describe('sniffText', () => {
  it.each([
    ['<!doctype html><title>x</title>', 'html'],
    ['\n <html lang="en">', 'html'],
    ['<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
    ['Intro without tags\n<p>but a paragraph</p>', 'html'],
    ['# Privacy\n\nWe collect data.', 'markdown'],
    ['Privacy\n=======\n\n* one\n* two\n', 'markdown'],
    ['See [our partners](https://example.org/partners).', 'markdown'],
    ['Privacy Policy\n\nWe collect your name <info@example.org>.', 'text'],
    ['We keep 3 < 4 things - no more.\n- one thing', 'text'],
    ['', 'text'],
  ])('%j is %s', (text, expected) => {
    expect(sniffText(text)).toBe(expected);
  });
});

describe('isJson', () => {
  it.each([
    ['{"text": "We collect data."}', true],
    ['[\n  {"text": "x"}\n]\n', true],
    ['{"id": 1}\n{"id": 2}\n', true],
    ['[Terms](/terms) and more', false],
    ['[1]\nWe collect data.', false],
    ['"We" collect data.', false],
    ['{We} collect data.', false],
  ])('%j: %s', (text, expected) => expect(isJson(text)).toBe(expected));
});

describe('names and content types', () => {
  it.each([
    ['policy.HTML', 'html'],
    ['a/b.c/policy.md', 'markdown'],
    ['https://example.org/policy.pdf', 'pdf'],
    ['policy', null],
    ['policy.docx', null],
  ])('%s is %s', (name, expected) => expect(kindOfName(name)).toBe(expected));

  it.each([
    ['text/html; charset=utf-8', 'html'],
    ['TEXT/Markdown', 'markdown'],
    ['text/plain', null],
    [null, null],
  ])('%s is %s', (type, expected) => expect(kindOfContentType(type)).toBe(expected));
});

describe('whyBinary', () => {
  const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
  it.each<[string, Uint8Array, RegExp | null]>([
    ['text', Buffer.from('We collect your name.\r\n\tAnd more.'), null],
    ['Latin-1 text', Buffer.from('Données à caractère personnel', 'latin1'), null],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x57, 0, 0x65, 0), null],
    ['UTF-16 without it', Buffer.from('We collect your name.', 'utf16le'), null],
    ['small numbers', new Uint8Array(Uint16Array.from({ length: 99 }, (_, at) => at % 32).buffer), /binary/],
    ['a single stray NUL', Buffer.from(`${'text '.repeat(500)}\0`), null],
    ['a ZIP or Office file', bytes(0x50, 0x4b, 3, 4, 20, 0), /ZIP or Office/],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), /image/],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 89) % 256), /binary/],
    ['zeros', new Uint8Array(100), /binary/],
  ])('%s', (_what, input, expected) => {
    const why = whyBinary(input);
    if (expected) expect(why).toMatch(expected);
    else expect(why).toBeNull();
  });

  it('knows a PDF by its first bytes', () => {
    expect(isPdf(Buffer.from('%PDF-1.7\n'))).toBe(true);
    expect(isPdf(Buffer.from('PDF'))).toBe(false);
    expect(isPdf(Buffer.from('\n\n%PDF-1.4'))).toBe(false);
    expect(isPdf(Buffer.from('\n\n%PDF-1.4'), true)).toBe(true);
  });
});
