import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../cli/fetch/address';
import { createFetcher, type FetcherOptions } from '../../cli/fetch/fetcher';
import { localServer, page, redirect, type LocalServer } from './local-server';

let server: LocalServer;
let asked: NodeJS.Dict<string | string[]> = {};

beforeAll(async () => {
  server = await localServer({
    '/ok': (request, response) => {
      asked = request.headers;
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=1' }).end('<p>Hello</p>');
    },
    '/gone': (_request, response) => response.writeHead(410).end(),
    '/forbidden': (_request, response) => response.writeHead(403).end(),
    '/broken': (_request, response) => response.writeHead(500).end(),
    '/loop': redirect('/loop'),
    '/once': redirect('/ok', 308),
    '/cookie': (_request, response) =>
      response.writeHead(302, { location: '/ok', 'set-cookie': 'b=2' }).end(),
    '/file': redirect('file:///etc/passwd'),
    '/inside': (request, response) =>
      response.writeHead(302, { location: `http://127.0.0.2:${request.socket.localPort}/ok` }).end(),
    '/metadata': redirect('http://169.254.169.254/latest/meta-data/'),
    '/announced': (_request, response) =>
      response.writeHead(200, { 'content-length': '5000' }).end('x'.repeat(5000)),
    '/endless': (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(500)), 1);
      response.on('close', () => clearInterval(timer));
    },
    '/bomb': (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000))),
    '/silent': () => {},
    '/drip': (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/cut': (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    },
    '/text': page('plain', 'text/plain'),
  });
});
afterAll(() => server.close());

const NOW = new Date('2026-01-02T03:04:05Z');

async function get(address: string, options: Partial<FetcherOptions> = {}) {
  const fetcher = createFetcher({
    mayConnect: (address) => address === '127.0.0.1',
    maxBytes: 2_000,
    timeoutMs: 5_000,
    userAgent: 'smallprint/test',
    now: () => NOW,
    ...options,
  });
  try {
    return await fetcher.get(address.replace(/^\//, `${server.origin}/`));
  } finally {
    await fetcher.close();
  }
}

describe('what comes back', () => {
  it('has the final address, status, type, bytes and the time', async () => {
    const fetched = await get('/once');
    expect(fetched).toMatchObject({
      url: `${server.origin}/ok`,
      status: 200,
      contentType: 'text/html',
      retrievedAt: '2026-01-02T03:04:05.000Z',
    });
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>Hello</p>');
  });

  it('was asked for by name and without a cookie, also after one was set', async () => {
    await get('/cookie');
    expect(asked['user-agent']).toBe('smallprint/test');
    expect(asked.cookie).toBeUndefined();
  });
});

describe('what is refused or fails, and how it is said', () => {
  it.each<[string, string, RegExp, Partial<FetcherOptions>?]>([
    ['/nowhere', 'not-found', /answered 404/],
    ['/gone', 'not-found', /answered 410/],
    ['/forbidden', 'fetch-failed', /save the page/],
    ['/broken', 'fetch-failed', /try again later/],
    ['/loop', 'fetch-failed', /redirects more than 10 times/],
    ['/file', 'refused', /only http and https/],
    ['/inside', 'refused', /private network/],
    ['/metadata', 'refused', /private network/],
    ['/announced', 'too-large', /--max-size/],
    ['/endless', 'too-large', /--max-size/],
    ['/bomb', 'too-large', /--max-size/],
    ['/silent', 'timeout', /within 0.3 seconds/, { timeoutMs: 300 }],
    ['/drip', 'timeout', /within 0.3 seconds/, { timeoutMs: 300 }],
    ['/cut', 'fetch-failed', /broke off/],
    ['/ok', 'refused', /--allow-private/, { mayConnect: isPublicAddress }],
    ['http://localhost:9999/', 'refused', /--allow-private/, { mayConnect: isPublicAddress }],
    ['http://[::1]:9999/', 'refused', /--allow-private/, { mayConnect: isPublicAddress }],
    ['http://0x7f.1:9999/', 'refused', /--allow-private/, { mayConnect: isPublicAddress }],
    ['http://[::ffff:127.0.0.1]:9999/', 'refused', /--allow-private/, { mayConnect: isPublicAddress }],
    ['http://127.0.0.1:1/', 'refused', /port/],
    ['http://user:secret@127.0.0.1/', 'refused', /password/],
    ['http://', 'refused', /not a valid address/],
    ['ftp://example.org/', 'refused', /only http and https/],
    ['http://nowhere.invalid/', 'fetch-failed', /could not be looked up/],
  ])('%s: %s', async (address, code, sentence, options) => {
    const source = address.replace(/^\//, `${server.origin}/`);
    const error: unknown = await get(address, options).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'InputError', code });
    expect((error as Error).message).toMatch(sentence);
    expect((error as Error).message.startsWith(source)).toBe(true);
  });
});
