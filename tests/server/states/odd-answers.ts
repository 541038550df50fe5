import { busy, html, unlessHead } from '../answers';
import { pages } from '../pages';
import type { State } from '../state';

/** An opt-out is there, behind answers that are easily misread. */
export const oddAnswers = (): State[] => [
  { name: '429, then there', path: '/busy', answer: busy(1), expected: 'works form' },
  { name: 'HEAD not allowed', path: '/no-head', answer: unlessHead(405), expected: 'works form' },
  { name: 'HEAD answered wrongly', path: '/head-404', answer: unlessHead(404), expected: 'works form' },
  {
    name: 'HEAD not answered',
    path: '/head-silent',
    answer: unlessHead(null),
    hangs: true,
    expected: 'works form',
  },
  {
    name: 'Latin-1',
    path: '/latin',
    answer: html(
      Buffer.from(
        pages.instructions.replace('utf-8', 'iso-8859-1').replace('To opt out', 'Caf\xe9: to opt out'),
        'latin1',
      ),
      'text/html',
    ),
    expected: 'works instructions',
  },
  {
    name: 'UTF-16 with a mark',
    path: '/utf-16',
    answer: html(Buffer.from('\ufeff' + pages.form, 'utf16le'), 'text/html'),
    expected: 'works form',
  },
  {
    name: 'a wrong charset declared',
    path: '/wrong-charset',
    answer: html(pages.japanese, 'text/html; charset=no-such-set'),
    expected: 'works instructions',
  },
  {
    name: 'no type said',
    path: '/untyped',
    answer: (_request, response) => void response.writeHead(200).end(pages.form),
    expected: 'works form',
  },
  {
    name: 'a PDF',
    path: '/form.pdf',
    answer: html('%PDF-1.4', 'application/pdf'),
    expected: 'not-checkable not-a-page',
  },
];
