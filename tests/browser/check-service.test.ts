import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';

const { kept } = vi.hoisted(() => ({ kept: {} as Record<string, object> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { session: { get: async () => kept, set: async (more: object) => Object.assign(kept, more) } },
  },
}));
const { checkLinks } = await import('../../lib/browser/links/check-service');

const PAGE = '<title>Choices</title><h1>Opt out</h1><form><button>Opt out of ads</button></form>';
let server: http.Server;
afterEach(() => void server.close());

/** A server that asks to be left alone until it was asked for `patience` times, and what it was asked for and when. */
async function busyServer(patience: number, retryAfter: string) {
  const asked: { path: string; at: number }[] = [];
  server = http.createServer(({ url }, response) => {
    if (!url!.startsWith('/opt-out')) return void response.writeHead(404).end();
    asked.push({ path: url!, at: performance.now() });
    if (asked.length > patience)
      return void response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    response.writeHead(429, { 'retry-after': retryAfter }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const check = (...links: string[]) => checkLinks({ links, home, keep: false });
  return { asked, home, check };
}

it('comes back when a host that asked to be left alone said it may', async () => {
  const { asked, home, check } = await busyServer(1, '1');
  const link = `${home}opt-out`;
  const { checks } = await check(link);
  expect(checks[link]!.verdict).toBe('works');
  expect(asked).toHaveLength(2);
  expect(asked[1]!.at - asked[0]!.at).toBeGreaterThan(950);
});

it('asks such a host for nothing else meanwhile', async () => {
  const { asked, home, check } = await busyServer(2, '1');
  const links = [1, 2, 3, 4, 5].map((n) => `${home}opt-out/${n}`);
  const { checks } = await check(...links);
  expect(links.map((link) => checks[link]!.verdict)).toEqual(links.map(() => 'works'));
  expect(asked).toHaveLength(7);
  expect(asked[2]!.at - asked[0]!.at).toBeGreaterThan(950);
});

it('waits no longer than a browser lets a worker idle, and not for ever', async () => {
  const hour = await busyServer(99, '3600');
  const link = `${hour.home}opt-out`;
  const { checks } = await hour.check(link);
  expect(checks[link]).toMatchObject({ status: 429 });
  expect(hour.asked).toHaveLength(1);
  server.close();
  const never = await busyServer(99, '0');
  await never.check(`${never.home}opt-out`);
  expect(never.asked).toHaveLength(3);
});

it('asks again for what could not be reached, which may have been our own line, and for nothing else', async () => {
  const { asked, home } = await busyServer(0, '0');
  const [lost, dead] = [`${home}opt-out/lost`, `${home}opt-out/dead`];
  const checkedAt = new Date().toISOString();
  kept[`check:${lost}`] = { verdict: 'dead', reason: 'unreachable', checkedAt };
  kept[`check:${dead}`] = { verdict: 'dead', reason: 'status', checkedAt };
  const { checks } = await checkLinks({ links: [lost, dead], home, keep: true });
  expect(checks[lost]!.verdict).toBe('works');
  expect(checks[dead]!.verdict).toBe('dead');
  expect(asked.map(({ path }) => path)).toEqual(['/opt-out/lost']);
});
