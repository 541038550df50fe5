import type { RequestListener } from 'node:http';
import { html } from './answers';
import { pages } from './pages';
import type { State } from './state';
import { elsewhere } from './states/elsewhere';
import { noPage } from './states/no-page';
import { oddAnswers } from './states/odd-answers';
import { script } from './states/script';
import { there } from './states/there';

/** Every state of a link, fresh for each server: some count how often they were asked. */
export const states = (): State[] => [...there(), ...script(), ...elsewhere(), ...noPage(), ...oddAnswers()];

/** What the states lead to, and what is no state itself. */
export const rest: Record<string, RequestListener> = {
  '/': html(pages.home),
  '/login': html(pages.logIn),
  '/form-part': html(`<h1>Opt out</h1><form action="/send"><input type="email"><button>Send</button></form>`),
  '/robots.txt': html('User-agent: *\nDisallow: /private/\n', 'text/plain'),
};
