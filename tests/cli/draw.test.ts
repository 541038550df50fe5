import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Drawer } from '../../cli/review/browser/drawer';
import { findChromium } from '../../cli/review/browser/find-chromium';
import { openBrowser } from '../../cli/review/browser/open-browser';
import { checkLink } from '../../cli/review/check-link';
import { pages } from '../server/pages';
import { script } from '../server/states/script';
import { stateServer, type StateServer } from '../server/state-server';
import { AGENT, checking } from './checking';

const there = findChromium() !== undefined;
if (!there && process.env.CI) throw new Error('No Chromium found: install it, or set CHROMIUM to its path.');

/** A page that tries all that it must not be able to do. */
const BAD = `<!doctype html><title>Choices</title><div id="root"></div><img src="/picture"><script>
document.cookie = 'seen=1; path=/';
new WebSocket('ws://' + location.host + '/socket');
navigator.sendBeacon('/beacon', 'x');
window.open('/opened');
const form = document.createElement('form');
form.method = 'post'; form.action = '/posted'; form.target = '_blank'; document.body.append(form); form.submit();
fetch('/posted', { method: 'POST', body: 'x' }).catch(() => {});
fetch('/asked').then((r) => r.text()).then((t) => (root.innerHTML = t));
</script>`;

let server: StateServer;
let drawer: Drawer;
const options = checking(undefined, 20_000);

describe.skipIf(!there)('a page that scripts draw, in a browser', () => {
  beforeAll(async () => {
    server = await stateServer({
      more: {
        '/bad': (_request, response) =>
          void response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'known=1' }).end(BAD),
        '/asked': (_request, response) =>
          void response.writeHead(200, { 'content-type': 'text/html' }).end(pages.toggle),
      },
    });
    drawer = await openBrowser(options);
  });
  afterAll(async () => {
    await drawer?.close();
    await options.fetcher.close();
    await server?.close();
  });

  it.each(script().map(({ name, drawn }) => [name, drawn!] as const))('%s: %s', async (name, expected) => {
    const state = server.states.find((each) => each.name === name)!;
    const { verdict, reason, browser } = await checkLink(state.href(), null, { ...options, drawer });
    expect(`${verdict} ${reason}`).toBe(expected);
    expect(browser).toBe(true);
  });

  it('sends nothing but questions for text, by our name and without a cookie', async () => {
    server.asked.length = 0;
    const check = await checkLink(`${server.origin}/bad`, null, { ...options, drawer });
    expect(check).toMatchObject({ verdict: 'works', reason: 'toggle' });
    const asked = server.asked.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(asked)).toEqual(
      new Set(
        ['HEAD /bad', 'GET /bad', 'GET /asked', 'GET /robots.txt'].filter((each) => asked.includes(each)),
      ),
    );
    expect(asked).toContain('GET /asked');
    for (const { headers } of server.asked) {
      expect(headers.cookie).toBeUndefined();
      expect(headers['user-agent']).toBe(AGENT);
    }
  });
});
