import { drawnBy, html } from '../answers';
import type { State } from '../state';

/** Scripts draw the page: what is on it only a browser can tell. */
export const script = (): State[] => [
  {
    name: 'a switch that a script draws',
    path: '/script-toggle',
    expected: 'needs-javascript script-page',
    drawn: 'works toggle',
    answer: html(
      drawnBy(
        `root.innerHTML = '<h1>Your ads</h1><label>Personalised ads <input type="checkbox" checked></label>'`,
      ),
    ),
  },
  {
    name: 'a switch in a shadow root',
    path: '/shadow-toggle',
    expected: 'needs-javascript script-page',
    drawn: 'works toggle',
    answer: html(
      drawnBy(
        `root.attachShadow({ mode: 'open' }).innerHTML = '<p>Targeted advertising <button role="switch"></button></p>'`,
      ),
    ),
  },
  {
    name: 'a form that a script fetches',
    path: '/script-form',
    expected: 'needs-javascript script-page',
    drawn: 'works form',
    answer: html(drawnBy(`fetch('/form-part').then((r) => r.text()).then((t) => (root.innerHTML = t))`)),
  },
  {
    name: 'a script that leads to nothing',
    path: '/script-nothing',
    expected: 'needs-javascript script-page',
    drawn: 'lands-elsewhere not-found-page',
    answer: html(drawnBy(`root.innerHTML = '<h1>Page not found</h1>'`)),
  },
  {
    name: 'a script that leads inside',
    path: '/script-inside',
    expected: 'needs-javascript script-page',
    drawn: 'not-checkable private-address',
    answer: html(drawnBy(`location.href = 'http://169.254.169.254/latest/meta-data/'`)),
  },
  {
    name: 'a script that asks inside',
    path: '/script-asks-inside',
    expected: 'needs-javascript script-page',
    drawn: 'lands-elsewhere no-opt-out',
    answer: html(
      drawnBy(
        `fetch('http://169.254.169.254/', { mode: 'no-cors' }).then(() => (root.innerHTML = '<h1>Opt out</h1><form><input><button>Send</button></form>'), () => (root.innerHTML = '<p>' + 'Nothing was let through to the inside of this network. '.repeat(10) + '</p>'))`,
      ),
    ),
  },
];
