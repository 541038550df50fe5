import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

const BEFORE = 'We do not share your personal data with data brokers.';
const AFTER = 'We may share your personal data with data brokers.';

export interface Site {
  port: number;
  /** paths in the order asked for */
  paths: string[];
  close(): Promise<void>;
}

/**
 * Serves tests/fixtures/pages; "/changing.html" is the policy, and another version of it once "/changed" was asked for;
 * "/long.html" is the policy many times over, for what takes a while to read.
 */
export async function site(): Promise<Site> {
  const paths: string[] = [];
  let changed = false;
  const server = http.createServer(async (request, response) => {
    paths.push(request.url!);
    const { pathname } = new URL(request.url!, 'http://site');
    changed ||= pathname === '/changed';
    const page = await pageAt(pathname, changed).catch(() => null);
    const [, kind = 'html'] = /\.(pdf|txt)/.exec(request.url!) ?? [];
    response.setHeader('content-type', TYPES[kind]!);
    response.writeHead(page === null ? 404 : 200).end(page ?? 'not here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    paths,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
};

async function pageAt(path: string, changed: boolean): Promise<string | Buffer> {
  if (path === '/changed') return '<p>changed</p>';
  if (path === '/changing.html') {
    const policy = await readFile(new URL('policy.html', PAGES), 'utf8');
    return changed ? policy.replace(BEFORE, AFTER) : policy;
  }
  if (path !== '/long.html') return readFile(new URL(`.${path}`, PAGES));
  const policy = await readFile(new URL('policy.html', PAGES), 'utf8');
  const body = /<main>([\s\S]*)<\/main>/.exec(policy)![1]!;
  return policy.replace(body, body.repeat(12));
}
