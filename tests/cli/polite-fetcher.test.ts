import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Response } from 'undici';
import { describe, expect, it } from 'vitest';
import type { Asker, Fetched, Fetcher, Validators } from '../../cli/fetch/fetcher';
import { cachingFetcher } from '../../cli/fetch/page-store';
import { politeFetcher } from '../../cli/fetch/polite-fetcher';
import { createRobots } from '../../cli/review/robots';
import { StatusError, statusError } from '../../cli/fetch/status-error';
import { smallprint } from './bin';
import { localServer, page } from './local-server';

const fetched = (url: string, fields: Partial<Fetched> = {}): Fetched => ({
  ...{ url, status: 200, contentType: 'text/html', retrievedAt: '2025-01-01T00:00:00.000Z' },
  ...{ bytes: Buffer.from('page'), etag: '"1"', ...fields },
});
const network = (get: Fetcher['get']): Fetcher => ({ get, close: async () => {} });
const now = () => new Date('2025-01-01T00:00:00Z');
const busy = (status: number, retryAfter: string | null) =>
  new StatusError(statusError('x', status), status, retryAfter);

describe('politeFetcher', () => {
  it('asks one host for one page at a time, with a pause between, and hosts side by side', async () => {
    const log: string[] = [];
    const inner = network(async (url) => {
      log.push(`> ${url}`);
      await new Promise((soon) => setTimeout(soon, 5));
      log.push(`< ${url}`);
      return fetched(url);
    });
    const wait = async (ms: number) => void log.push(`wait ${ms}`);
    const polite = politeFetcher(inner, { allow: async () => true, gapMs: async () => 1_000, wait, now });
    await Promise.all(
      ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'].map((url) => polite.get(url)),
    );
    expect(log.indexOf('> https://b.example/1')).toBeLessThan(log.indexOf('< https://a.example/1'));
    const ofA = log.filter((line) => !line.includes('b.example'));
    expect(ofA.indexOf('> https://a.example/2')).toBeGreaterThan(ofA.indexOf('wait 1000'));
  });

  it('does not pause after a page that nobody was asked for', async () => {
    const waits: number[] = [];
    const wait = async (ms: number) => void waits.push(ms);
    const inner = network(async (url) => fetched(url));
    const allow = async ({ pathname }: URL) => pathname !== '/closed';
    const polite = politeFetcher(inner, { allow, gapMs: async () => 7, wait, now });
    await expect(polite.get('https://a.example/closed')).rejects.toMatchObject({ code: 'refused' });
    await polite.get('https://a.example/open');
    expect(waits).toEqual([7]);
  });

  it('keeps nobody waiting who is done', async () => {
    const polite = politeFetcher(
      network(async (url) => fetched(url)),
      { allow: async () => true, gapMs: async () => 1e8, now },
    );
    await polite.get('https://a.example/');
    const next = polite.get('https://a.example/2');
    await polite.close();
    expect((await next).status).toBe(200);
  });

  it.each<[string, StatusError[], number[]]>([
    ['the seconds it asks for', [busy(429, '7')], [7_000]],
    ['until the date it names', [busy(503, 'Wed, 01 Jan 2025 00:00:30 GMT')], [30_000]],
    ['twice as long each time', [busy(503, null), busy(502, null)], [2_000, 4_000]],
  ])('waits for a busy server: %s', async (_what, errors, expected) => {
    const waits: number[] = [];
    const inner = network(async (url) => {
      const error = errors.shift();
      if (error) throw error;
      return fetched(url);
    });
    const wait = async (ms: number) => void waits.push(ms);
    const polite = politeFetcher(inner, { allow: async () => true, gapMs: async () => 0, wait, now });
    expect((await polite.get('https://a.example/')).status).toBe(200);
    expect(waits.filter((ms) => ms > 0)).toEqual(expected);
  });

  it.each([
    ['a page that is not there', busy(404, null), 1],
    ['hours to wait', busy(429, '7200'), 1],
    ['a server that stays busy', busy(503, null), 3],
  ])('gives up on %s', async (_what, error, expected) => {
    let tries = 0;
    const inner = network(async () => {
      tries++;
      throw error;
    });
    const polite = politeFetcher(inner, {
      allow: async () => true,
      gapMs: async () => 0,
      wait: async () => {},
      now,
    });
    await expect(polite.get('https://a.example/')).rejects.toBe(error);
    expect(tries).toBe(expected);
  });
});

describe('robots.txt', () => {
  it.each([
    ['Crawl-delay: 2.5', 2_500],
    ['Crawl-delay: 86400', 60_000],
    ['Crawl-delay: never', 0],
    ['Disallow:', 0],
  ])('asks for a pause: %s', async (line, expected) => {
    const ask: Asker['ask'] = async () => new Response(`User-agent: *\n${line}`);
    const robots = createRobots({ fetcher: { ask }, userAgent: 'smallprint', timeoutMs: 60_000 });
    expect(await robots.gapMs(new URL('https://a.example/privacy'))).toBe(expected);
  });
});

describe('cachingFetcher', () => {
  it('asks by version, keeps the retrieval time, asks for nothing where settled, and mistrusts damage', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
    try {
      const asked: (Validators | undefined)[] = [];
      const inner = network(async (url, known) => {
        asked.push(known);
        return known?.etag
          ? fetched(url, { status: 304, bytes: new Uint8Array(), retrievedAt: 'later' })
          : fetched(url);
      });
      const url = 'https://a.example/privacy';
      const first = await cachingFetcher(inner, folder, false).get(url);
      const second = await cachingFetcher(inner, folder, false).get(url);
      const third = await cachingFetcher(inner, folder, true).get(url);
      for (const { bytes, retrievedAt } of [first, second, third])
        expect([Buffer.from(bytes).toString(), retrievedAt]).toEqual(['page', '2025-01-01T00:00:00.000Z']);
      expect(asked.map((known) => known?.etag)).toEqual([undefined, '"1"']);
      const body = (await readdir(folder)).find((name) => name.endsWith('.body'))!;
      await writeFile(join(folder, body), 'other');
      await cachingFetcher(inner, folder, true).get(url);
      expect(asked.map((known) => known?.etag)).toEqual([undefined, '"1"', undefined]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

it('keeps the page of a single address too', async () => {
  const server = await localServer({ '/a': page('<h1>Privacy Policy</h1><p>We collect your name.</p>') });
  const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
  try {
    const args = ['analyze', `${server.origin}/a`, '--allow-private', '--delay', '0'];
    const kept = ['--cache', join(folder, 'c'), '--keep-html', join(folder, 'k')];
    expect((await smallprint([...args, ...kept])).code).toBe(0);
    const names = await readdir(folder, { recursive: true });
    expect(names.map((name) => name.replace(/--[0-9a-f]{16}/, '')).sort()).toEqual([
      ...['c', 'c/127.0.0.1.body', 'c/127.0.0.1.json', 'k', 'k/127.0.0.1.html', 'k/127.0.0.1.json'],
    ]);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

describe('a list of addresses', () => {
  it('is read in order, keeps to robots.txt, and keeps what came', async () => {
    const html = '<html><body><h1>Privacy Policy</h1><p>We collect your name.</p></body></html>';
    const server = await localServer({
      '/robots.txt': page('User-agent: *\nDisallow: /closed', 'text/plain'),
      '/a': page(html),
      '/closed': page(html),
    });
    const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
    try {
      const list = ['/a', '/closed', '/none'].map((path) => server.origin + path).join('\n');
      const args = ['analyze', '--list', '-', '-f', 'ndjson', '--allow-private', '--delay', '0.01'];
      const { stdout } = await smallprint([...args, '--keep-html', folder], { stdin: list });
      const rows = stdout
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row));
      expect(rows.map(({ error, document }) => error?.code ?? document.url)).toEqual([
        `${server.origin}/a`,
        'refused',
        'not-found',
      ]);
      expect((await readdir(folder)).map((name) => name.replace(/--[0-9a-f]{16}/, ''))).toEqual([
        '127.0.0.1.html',
        '127.0.0.1.json',
      ]);
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
});
