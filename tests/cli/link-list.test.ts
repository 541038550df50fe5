import { describe, expect, it } from 'vitest';
import { linkList } from '../../cli/review/link-list';

const hrefs = (name: string, text: string) => linkList(name, text)?.links.map(({ href }) => href) ?? null;

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
    ['a policy that ends in its address', 'a.txt', 'We collect it.\nSee:\nhttps://a.example/\n', null],
    [
      'policies',
      'a.ndjson',
      `{"url":"https://a.example/","html":"<p>${'We collect it. '.repeat(50)}"}`,
      null,
    ],
    [
      'a table of semicolons',
      'a.csv',
      'name;url\r\nA, B;https://a.example/?x=1,2;3\r\n',
      ['https://a.example/?x=1,2'],
    ],
    ['a table of tabs', 'a.tsv', 'Policy\tOpt-out\nA\thttps://a.example/;b\n', ['https://a.example/;b']],
    ['one column', 'a.csv', 'url\nhttps://a.example/a,b;c\n', ['https://a.example/a,b;c']],
    [
      'the column that is meant',
      'a.csv',
      'url,link\nhttps://a.example/p,https://a.example/o\n',
      ['https://a.example/o'],
    ],
    [
      'another column than its name says',
      'a.csv',
      'address,page\n1 Road,https://a.example/o\n',
      ['https://a.example/o'],
    ],
    [
      'a row shorter than its head',
      'a.csv',
      'link,text\nhttps://a.example/,A\nhttps://b.example/\n',
      ['https://a.example/', 'https://b.example/'],
    ],
    [
      'a way out without a link',
      'a.csv',
      'name,page\nA,https://a.example/o\nB,\n',
      ['https://a.example/o', null],
    ],
    [
      'old line ends, packed',
      'a.txt.gz',
      'https://a.example/\rhttps://b.example/',
      ['https://a.example/', 'https://b.example/'],
    ],
  ])('%s', (_what, name, text, expected) => {
    expect(hrefs(name, text)).toEqual(expected);
  });

  it.each([
    ['a.txt', 'https://a.example/\nhttps://b.example/\nwww.c.example/out\n', ['www.c.example/out']],
    ['a.txt', 'https://a.example/\njavascript:open()\n', ['javascript:open()']],
    ['a.csv', 'link,text\nhttps://a.example/,A\nto do,B\n', ['to do']],
    ['a.ndjson', '"https://a.example/"\n{"name":"B"}\n', ['{"name":"B"}']],
  ])('keeps what is no link in %s', (name, text, odd) => {
    expect(linkList(name, text)?.odd).toEqual(odd);
  });

  it('names the table that is broken', () => {
    expect(() => linkList('a.csv', 'url\n"https://a.example/\nhttps://b.example/\n')).toThrow(
      'a.csv is no CSV table',
    );
  });
});
