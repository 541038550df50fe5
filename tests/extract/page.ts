import { parsePage } from '../../cli/input/parse-html';
import { fromHtml } from '../../lib/extract/from-html';
import type { PageDocument } from '../../lib/extract/from-dom';
import { textOf } from '../../lib/extract/draft';

export const parse = (html: string) => parsePage(html) as unknown as PageDocument;

export const readHtml = (html: string, url = 'https://site.example/privacy') =>
  fromHtml(html, { source: 'test', url, parse });

/** Texts of the blocks, in order. */
export const texts = (html: string) => readHtml(html).blocks.map(textOf);

export const SENTENCE =
  'We collect the information that you give us when you open an account, such as your name and your email address.';
export const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<p>${SENTENCE.replace('account', `account of kind ${at}`)}</p>`,
  ).join('');

/** A page with six paragraphs of its own. */
export const page = (inside: string, around = '') =>
  `<html lang="en"><head><title>Privacy Policy</title></head><body>${around}<main>${inside}${prose(6)}</main></body></html>`;
