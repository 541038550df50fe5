import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** hosts, with port, in the order asked for */
  hosts: string[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy that writes down every host a browser asks for and lets through only those that `serves` names:
 * a made-up host stands for the page's own, and nothing else is ever reached.
 */
export async function recordingProxy(serves: Record<string, number>): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url!, 'http://unknown.invalid');
    hosts.push(url.host);
    const port = serves[url.host];
    if (port === undefined) return void response.writeHead(502).end('blocked by the test');
    const options = {
      port,
      path: url.pathname + url.search,
      method: request.method,
      headers: request.headers,
    };
    const onward = http.request({ host: '127.0.0.1', ...options }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket: net.Socket) => {
    hosts.push(request.url!);
    socket.end('HTTP/1.1 502 Blocked\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
