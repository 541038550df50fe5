import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../cli/fetch/address';
import { checkLink } from '../../cli/review/check-link';
import { states } from '../server/states';
import { stateServer, type StateServer } from '../server/state-server';
import { AGENT, checking, SHORT_PATIENCE } from './checking';

let server: StateServer;
const options = checking();
const short = { ...options, timeoutMs: SHORT_PATIENCE };

beforeAll(async () => {
  server = await stateServer();
});
afterAll(async () => {
  await options.fetcher.close();
  await server.close();
});

const stateNamed = (name: string) => server.states.find((state) => state.name === name)!;

describe('every state of a link is judged right', () => {
  it.each(states().map(({ name, expected }) => [name, expected] as const))(
    '%s: %s',
    async (name, expected) => {
      const state = stateNamed(name);
      const { verdict, reason } = await checkLink(state.href(), null, state.hangs ? short : options);
      expect(`${verdict} ${reason}`).toBe(expected);
    },
  );
});

describe('the evidence', () => {
  it('shows each hop, the end, the title, the words and the time', async () => {
    const check = await checkLink(stateNamed('sent to a form').href(), null, options);
    expect(check).toMatchObject({
      hops: [{ url: `${server.origin}/moved`, status: 308, how: 'redirect' }],
      finalUrl: `${server.origin}/form`,
      status: 200,
      title: 'Opt out of the sale of your data',
      words: 'Do Not Sell My Personal Information',
      checkedAt: '2026-01-02T03:04:05.000Z',
      browser: false,
      cached: false,
    });
    expect(check.ms).toBeGreaterThan(0);
  });

  it('shows where a meta refresh led, and how long a loop was followed', async () => {
    const refreshed = await checkLink(stateNamed('sent on by the page').href(), null, options);
    expect(refreshed.hops).toEqual([{ url: `${server.origin}/refresh`, status: 200, how: 'meta-refresh' }]);
    const loop = await checkLink(stateNamed('a redirect loop').href(), null, options);
    expect(loop.hops).toHaveLength(11);
  });
});

describe('what the server sees', () => {
  it('is HEAD, then GET, by our name and never with a cookie', async () => {
    server.asked.length = 0;
    await checkLink(stateNamed('sent to a form').href(), null, options);
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'HEAD /moved',
      'HEAD /form',
      'GET /form',
    ]);
    for (const { headers } of server.asked) {
      expect(headers['user-agent']).toBe(AGENT);
      expect(headers.cookie).toBeUndefined();
    }
  });

  it('is never a page that robots.txt keeps from us, nor an address inside', async () => {
    server.asked.length = 0;
    await checkLink(stateNamed('kept from robots').href(), null, options);
    await checkLink(stateNamed('sent where robots may not go').href(), null, options);
    expect(server.asked.filter(({ path }) => path.startsWith('/private/'))).toEqual([]);
    const outside = checking(isPublicAddress);
    server.asked.length = 0;
    const check = await checkLink(stateNamed('a form').href(), null, outside);
    expect(check).toMatchObject({ verdict: 'not-checkable', reason: 'private-address' });
    expect(server.asked).toEqual([]);
    await outside.fetcher.close();
  });

  it('is at most three questions of one host at once', async () => {
    let open = 0;
    let most = 0;
    const slow = await stateServer({
      more: {
        '/slow': (_request, response) => {
          most = Math.max(most, ++open);
          setTimeout(() => {
            open--;
            response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Opt out</h1>');
          }, 30);
        },
      },
    });
    await Promise.all(
      Array.from({ length: 12 }, (_, i) => checkLink(`${slow.origin}/slow?${i}`, null, options)),
    );
    await slow.close();
    expect(most).toBe(3);
  });
});
