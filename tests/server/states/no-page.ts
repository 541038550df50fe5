import { busy, bomb, drip, endless, html } from '../answers';
import { pages } from '../pages';
import type { State } from '../state';

/** No page comes, or the link is to none. */
export const noPage = (): State[] => [
  { name: 'too slow', path: '/silent', answer: () => {}, hangs: true, expected: 'dead time-out' },
  { name: 'a slow body', path: '/drip', answer: drip, hangs: true, expected: 'dead time-out' },
  {
    name: 'huge, announced',
    path: '/huge',
    answer: (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html', 'content-length': 6_000_000 }).end(),
    expected: 'not-checkable too-large',
  },
  { name: 'huge, unannounced', path: '/endless', answer: endless, expected: 'not-checkable too-large' },
  { name: 'huge once unpacked', path: '/bomb', answer: bomb, expected: 'not-checkable too-large' },
  {
    name: 'reset',
    path: '/reset',
    answer: (request) => void request.socket.resetAndDestroy(),
    expected: 'dead broke-off',
  },
  { name: 'bad TLS', href: ({ tlsPort }) => `https://127.0.0.1:${tlsPort}/form`, expected: 'dead tls' },
  { name: 'no such host', href: () => 'https://opt-out.nowhere.invalid/', expected: 'dead dns' },
  {
    name: 'nobody listens',
    href: ({ closedPort }) => `http://127.0.0.1:${closedPort}/form`,
    expected: 'dead unreachable',
  },
  { name: 'not found', path: '/404', answer: html(pages.soft404, 'text/html', 404), expected: 'dead status' },
  { name: 'gone', path: '/410', answer: html('', 'text/html', 410), expected: 'dead status' },
  {
    name: 'a fault of the server',
    path: '/500',
    answer: html('', 'text/html', 500),
    expected: 'dead status',
  },
  {
    name: '403 to programs',
    path: '/bots',
    answer: (request, response) =>
      /Mozilla/.test(request.headers['user-agent'] ?? '')
        ? html(pages.form)(request, response)
        : html('', 'text/html', 403)(request, response),
    expected: 'not-checkable refuses-programs',
  },
  {
    name: 'a wall against robots',
    path: '/wall',
    answer: html(pages.botWall),
    expected: 'not-checkable refuses-programs',
  },
  {
    name: '429 for ever',
    path: '/always-busy',
    answer: busy(Infinity),
    expected: 'not-checkable asked-to-wait',
  },
  {
    name: 'kept from robots',
    path: '/private/form',
    answer: html(pages.form),
    expected: 'not-checkable robots',
  },
  {
    name: 'mail',
    href: () => 'mailto:privacy@example.com?subject=Opt%20out',
    expected: 'not-checkable mail',
  },
  {
    name: 'mail to nowhere',
    href: () => 'mailto:privacy(at)example.com',
    expected: 'dead malformed-address',
  },
  { name: 'a telephone', href: () => 'tel:+1-202-456-1111', expected: 'not-checkable telephone' },
  { name: 'no telephone', href: () => 'tel:+1-000', expected: 'dead no-such-number' },
  {
    name: 'a script for a link',
    href: () => 'javascript:openPreferences()',
    expected: 'not-checkable other-scheme',
  },
];
