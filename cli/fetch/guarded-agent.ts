import dns from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';

class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
  constructor(readonly host: string) {
    super(`${host} is an address inside a private network`);
  }
}

export interface Timeouts {
  connectMs: number;
  headersMs: number;
  bodyMs: number;
}

/** Decides on an IP address, as text. */
export type MayConnect = (address: string) => boolean;

/**
 * An undici agent that connects to some addresses only. The check sits where the connection is made, not
 * before it: a name that answers differently the second time (DNS rebinding) gets nowhere.
 */
export function guardedAgent(mayConnect: MayConnect, timeouts: Timeouts): Agent {
  const connect = buildConnector({ timeout: timeouts.connectMs, lookup: guardedLookup(mayConnect) });
  return new Agent({
    connect: guardedConnect(connect, mayConnect),
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.bodyMs,
    maxHeaderSize: 64 * 1024,
  });
}

function guardedLookup(mayConnect: MayConnect): LookupFunction {
  return (host, options, done) => {
    dns.lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const open = found.filter(({ address }) => mayConnect(address));
      const first = open[0];
      if (!first) return done(new PrivateAddressError(host), '', 0);
      if (options.all) return done(null, open);
      done(null, first.address, first.family);
    });
  };
}

/** A literal address is never looked up, so it is checked here; the socket's peer is checked once more. */
function guardedConnect(connect: buildConnector.connector, mayConnect: MayConnect): buildConnector.connector {
  return (options, done) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !mayConnect(host)) return done(new PrivateAddressError(host), null);
    connect(options, (error, socket) => {
      if (error) return done(error, null);
      const { remoteAddress } = socket as Socket;
      if (remoteAddress && mayConnect(remoteAddress)) return done(null, socket as Socket);
      socket?.destroy();
      done(new PrivateAddressError(host), null);
    });
  };
}
