import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { State } from './state';
import { rest, states } from './states';

export interface StateServer {
  /** http://127.0.0.1:PORT */
  origin: string;
  port: number;
  states: (State & { href: () => string })[];
  /** every request: method, path and headers */
  asked: { method: string; path: string; headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

export interface StateServerOptions {
  /** the address that is listened on; all of them by default serve 127.0.0.1 and localhost alike */
  host?: string;
  /** paths of its own, before those of the states */
  more?: Record<string, RequestListener>;
}

const TLS = new URL('../fixtures/tls/', import.meta.url);

/** A server on this machine that has every state a link can be in. */
export async function stateServer({ host, more = {} }: StateServerOptions = {}): Promise<StateServer> {
  const all = states();
  const answers = new Map<string | undefined, RequestListener | undefined>(
    Object.entries({ ...rest, ...Object.fromEntries(all.map((s) => [s.path, s.answer])), ...more }),
  );
  const asked: StateServer['asked'] = [];
  const listener: RequestListener = (request, response) => {
    const path = new URL(request.url!, 'http://server').pathname;
    asked.push({ method: request.method!, path: request.url!, headers: request.headers });
    const answer = answers.get(path);
    if (answer) return answer(request, response);
    response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here</p>');
  };
  const plain = createServer(listener);
  const certificate = {
    key: readFileSync(new URL('key.pem', TLS)),
    cert: readFileSync(new URL('cert.pem', TLS)),
  };
  const tls = createTlsServer(certificate, listener);
  const closed = createServer();
  const [port, tlsPort, closedPort] = await Promise.all([listen(plain, host), listen(tls), listen(closed)]);
  await stop(closed);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    asked,
    states: all.map((state) => ({
      ...state,
      href: () => (state.href ? state.href({ port, tlsPort, closedPort }) : origin + state.path!),
    })),
    close: async () => void (await Promise.all([stop(plain), stop(tls as unknown as Server)])),
  };
}

async function listen(
  server: { listen: Server['listen']; address: Server['address'] },
  host?: string,
): Promise<number> {
  await new Promise<void>((done) => server.listen(0, host, () => done()));
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
