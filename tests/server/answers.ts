import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { pages } from './pages';

export const html =
  (body: string | Buffer, contentType = 'text/html; charset=utf-8', status = 200): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': contentType }).end(body);
export const to =
  (location: string, status = 302): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { location, 'set-cookie': 'seen=1' }).end();
export const refresh = (content: string) =>
  html(`<!doctype html><meta http-equiv="refresh" content="${content}"><p>…`);
export const busy = (times: number): RequestListener => {
  let asked = 0;
  return (request, response) =>
    asked++ < times
      ? void response.writeHead(429, { 'retry-after': '1' }).end()
      : html(pages.form)(request, response);
};

export const drawnBy = (script: string) =>
  `<!doctype html><html lang="en"><head><title>Choices</title></head><body><div id="root"></div><script>${script}</script></body></html>`;

export function unlessHead(status: number | null): RequestListener {
  return (request, response) => {
    if (request.method !== 'HEAD') return html(pages.form)(request, response);
    if (status !== null) response.writeHead(status, { 'content-type': 'text/html' }).end();
  };
}

export function drip(_request: unknown, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(timer));
}

export function endless({ method }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  if (method === 'HEAD') return void response.end();
  const chunk = 'x'.repeat(200_000);
  const timer = setInterval(() => response.write(chunk), 1);
  response.on('close', () => clearInterval(timer));
}

export function bomb(_request: unknown, response: ServerResponse): void {
  const packed = gzipSync('x'.repeat(6_000_000));
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(packed);
}
