import { describe, expect, it } from 'vitest';
import { queueAddress } from '../../cli/queue/connection';

describe('the address of a queue', () => {
  it.each([
    ['redis://', '127.0.0.1:6379', { host: '127.0.0.1', port: 6379, db: 0 }],
    ['redis://queue.example:7000/2', 'queue.example:7000', { host: 'queue.example', port: 7000, db: 2 }],
    ['redis://[::1]', '[::1]:6379', { host: '::1', port: 6379 }],
    ['redis://me:a%40b@queue.example', 'queue.example:6379', { username: 'me', password: 'a@b' }],
    ['redis://me:100%@queue.example', 'queue.example:6379', { username: 'me', password: '100%' }],
    ['rediss://queue.example', 'queue.example:6379', { tls: {} }],
  ])('%s', (address, server, connection) => {
    expect(queueAddress(address)).toMatchObject({ server, connection, name: 'smallprint' });
  });

  it('may name the queue', () => {
    expect(queueAddress('redis://queue.example?queue=mine').name).toBe('mine');
  });

  it.each(['http://queue.example', 'queue.example', 'redis://queue.example:99999', 'redis://h/db'])(
    'is none: %s',
    (address) => expect(() => queueAddress(address)).toThrow(/takes the address|is no database/),
  );
});
