import { describe, expect, it } from 'vitest';
import { linkList } from '../../cli/review/link-list';

const hrefs = (name: string, text: string) => linkList(name, text)?.map(({ href }) => href) ?? null;

describe('a list of links', () => {
  it.each([
    ['by a column', 'a.csv', '\ufeffName,URL\r\n"Acme, Inc.",https://a.example/\r\n', ['https://a.example/']],
    [
      'without a head',
      'a.csv',
      'https://a.example/,x\nhttps://b.example/\n',
      ['https://a.example/', 'https://b.example/'],
    ],
    ['a quote inside a cell', 'a.csv', 'url,text\nhttps://a.example/,5" screen\n', ['https://a.example/']],
    [
      'lines',
      'a.txt',
      '# mine\nhttps://a.example/\n\nmailto:b@b.example\n',
      ['https://a.example/', 'mailto:b@b.example'],
    ],
    [
      'lines of JSON',
      'a.ndjson',
      '{"href":"https://a.example/"}\n"https://b.example/"\n',
      ['https://a.example/', 'https://b.example/'],
    ],
    ['a policy', 'a.txt', 'We collect your name.\n', null],
  ])('%s', (_what, name, text, expected) => {
    expect(hrefs(name, text)).toEqual(expected);
  });

  it('names the table that is broken', () => {
    expect(() => linkList('a.csv', 'url\n"https://a.example/\nhttps://b.example/\n')).toThrow(
      'a.csv is no CSV table',
    );
  });
});
