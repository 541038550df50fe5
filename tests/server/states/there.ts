import { html } from '../answers';
import { pages } from '../pages';
import type { State } from '../state';

/** An opt-out is there, or a log-in before it. */
export const there = (): State[] => [
  { name: 'a form', path: '/form', answer: html(pages.form), expected: 'works form' },
  { name: 'a request form', path: '/request', answer: html(pages.requestForm), expected: 'works form' },
  { name: 'a switch', path: '/toggle', answer: html(pages.toggle), expected: 'works toggle' },
  {
    name: 'a preference centre',
    path: '/centre',
    answer: html(pages.centre),
    expected: 'works preference-centre',
  },
  {
    name: 'a consent manager',
    path: '/consent',
    answer: html(pages.consentManager),
    expected: 'works preference-centre',
  },
  {
    name: 'instructions',
    path: '/instructions',
    answer: html(pages.instructions),
    expected: 'works instructions',
  },
  { name: 'German', path: '/de/optout', answer: html(pages.german), expected: 'works instructions' },
  {
    name: 'a log-in wall',
    path: '/account',
    answer: html(pages.logIn),
    expected: 'works-after-log-in log-in',
  },
  {
    name: 'a password for the server',
    path: '/401',
    answer: html('', 'text/html', 401),
    expected: 'works-after-log-in log-in',
  },
];
