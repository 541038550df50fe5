import { expect, it } from 'vitest';
import { mailServers, type Names } from '../../cli/review/mail-servers';

const missing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
const exchange = (name: string) => Promise.resolve([{ exchange: name, priority: 10 }]);

/** Names whose first label says what is known of them. */
const names = {
  resolveMx(domain: string) {
    if (domain.startsWith('mail.')) return exchange('mx.example.org');
    if (domain.startsWith('refuses.')) return exchange('');
    if (domain.startsWith('silent.')) return missing('ETIMEOUT');
    return missing(domain.startsWith('host.') ? 'ENODATA' : 'ENOTFOUND');
  },
  resolve4: (domain: string) =>
    domain.startsWith('host.') ? Promise.resolve(['192.0.2.1']) : missing('ENOTFOUND'),
  resolve6: () => missing('ENODATA'),
} as unknown as Names;

it.each([
  ['mail.example.org', 'there'],
  ['host.example.org', 'there'],
  ['refuses.example.org', 'none'],
  ['gone.example.org', 'none'],
  ['silent.example.org', 'unknown'],
])('%s: a server for mail is %s', async (domain, expected) => {
  expect(await mailServers([domain], names)).toEqual([expected]);
});
