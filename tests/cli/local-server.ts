import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalServer {
  /** http://127.0.0.1:PORT */
  origin: string;
  port: number;
  close(): Promise<void>;
}

/** A web server on this machine for the length of a test; each path has its own answer. */
export async function localServer(answers: Record<string, RequestListener>): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) return answer(request, response);
    response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here</p>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export const page =
  (body: string, contentType = 'text/html; charset=utf-8'): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': contentType }).end(body);
  };

export const redirect =
  (to: string, status = 302): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { location: to }).end();
  };
