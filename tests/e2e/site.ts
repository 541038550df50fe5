import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

export interface Site {
  port: number;
  /** paths in the order asked for */
  paths: string[];
  close(): Promise<void>;
}

/** Serves tests/fixtures/pages; "/long.html" is the policy many times over, for what takes a while to read. */
export async function site(): Promise<Site> {
  const paths: string[] = [];
  const server = http.createServer(async (request, response) => {
    paths.push(request.url!);
    const page = await pageAt(new URL(request.url!, 'http://site').pathname).catch(() => null);
    const pdf = request.url!.includes('.pdf');
    response.setHeader('content-type', pdf ? 'application/pdf' : 'text/html; charset=utf-8');
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

async function pageAt(path: string): Promise<string | Buffer> {
  if (path !== '/long.html') return readFile(new URL(`.${path}`, PAGES));
  const policy = await readFile(new URL('policy.html', PAGES), 'utf8');
  const body = /<main>([\s\S]*)<\/main>/.exec(policy)![1]!;
  return policy.replace(body, body.repeat(12));
}
