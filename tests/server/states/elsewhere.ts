import { html, refresh, to } from '../answers';
import { pages } from '../pages';
import type { State } from '../state';

/** The link leads, and not to an opt-out. */
export const elsewhere = (): State[] => [
  {
    name: 'sent to a log-in',
    path: '/preferences',
    answer: to('/login?next=/preferences'),
    expected: 'works-after-log-in log-in',
  },
  {
    name: 'a soft 404',
    path: '/soft-404',
    answer: html(pages.soft404),
    expected: 'lands-elsewhere not-found-page',
  },
  {
    name: 'a soft 404 in French',
    path: '/fr/soft-404',
    answer: html(pages.french404),
    expected: 'lands-elsewhere not-found-page',
  },
  {
    name: 'a page about something else',
    path: '/other',
    answer: html(pages.noOptOut),
    expected: 'lands-elsewhere no-opt-out',
  },
  {
    name: 'a domain for sale',
    path: '/parked',
    answer: html(pages.parked),
    expected: 'lands-elsewhere for-sale',
  },
  {
    name: 'sent to the home page',
    path: '/old-opt-out',
    answer: to('/', 301),
    expected: 'lands-elsewhere home-page',
  },
  { name: 'sent to a form', path: '/moved', answer: to('/form', 308), expected: 'works form' },
  {
    name: 'sent to another site',
    path: '/abroad',
    answer: (request, response) =>
      to(`http://localhost:${request.socket.localPort}/other`)(request, response),
    expected: 'lands-elsewhere other-site',
  },
  { name: 'sent on by the page', path: '/refresh', answer: refresh('0; url=/form'), expected: 'works form' },
  {
    name: 'sent home by the page',
    path: '/refresh-home',
    answer: refresh("1;URL='/'"),
    expected: 'lands-elsewhere home-page',
  },
  { name: 'a redirect loop', path: '/loop', answer: to('/loop'), expected: 'dead redirects' },
  {
    name: 'a loop through the page',
    path: '/loop-refresh',
    answer: (request, response) =>
      refresh(`0;url=/loop-refresh?${Number(new URL(request.url!, 'http://a').search.slice(1)) + 1}`)(
        request,
        response,
      ),
    expected: 'dead redirects',
  },
  {
    name: 'sent where robots may not go',
    path: '/to-private',
    answer: to('/private/form'),
    expected: 'not-checkable robots',
  },
  {
    name: 'a redirect inside',
    path: '/metadata',
    answer: to('http://169.254.169.254/latest/meta-data/'),
    expected: 'not-checkable private-address',
  },
  {
    name: 'a redirect to a file',
    path: '/file',
    answer: to('file:///etc/passwd'),
    expected: 'not-checkable other-scheme',
  },
];
