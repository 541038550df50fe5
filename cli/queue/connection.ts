import type { ConnectionOptions } from 'bullmq';
import { decoded } from '../../lib/model/decoded';
import { UsageError } from '../io';
import { optional } from '../optional';

export interface QueueAddress {
  connection: ConnectionOptions;
  name: string;
  /** host and port, to be shown: without the password */
  server: string;
}

const NAME = 'smallprint';
const HOST = '127.0.0.1';
const PORT = '6379';

/**
 * redis://[user:password@]host[:port][/database][?queue=NAME], or rediss:// for TLS; Redis or Valkey. Commands wait
 * while the server is away instead of failing: a restart costs nothing but time.
 */
export function queueAddress(address: string): QueueAddress {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'redis:' && url?.protocol !== 'rediss:')
    throw new UsageError('--queue takes the address of a Redis or Valkey server: redis://host:6379.');
  const database = Number(url.pathname.slice(1) || 0);
  if (!Number.isInteger(database))
    throw new UsageError(`${url.pathname.slice(1)} is no database: it is a number.`);
  // in brackets where it is an IPv6 address
  const host = url.hostname || HOST;
  const port = url.port || PORT;
  return {
    name: url.searchParams.get('queue') ?? NAME,
    server: `${host}:${port}`,
    connection: {
      host: host.replace(/^\[|\]$/g, ''),
      port: Number(port),
      db: database,
      ...(url.username && { username: decoded(url.username) }),
      ...(url.password && { password: decoded(url.password) }),
      ...(url.protocol === 'rediss:' && { tls: {} }),
      maxRetriesPerRequest: null,
      retryStrategy: (times: number) => Math.min(2_000, 50 * 2 ** Math.min(times, 6)),
    },
  };
}

/** BullMQ, which brings its own rules for jobs that are lost on the way. */
export async function loadBullmq() {
  await optional('ioredis', 'Queues', () => import('ioredis'));
  return optional('bullmq', 'Queues', () => import('bullmq'));
}
