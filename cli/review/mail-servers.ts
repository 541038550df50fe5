import { promises as dns } from 'node:dns';
import type { MailServer } from '../../lib/links/mail';

/** Whether each domain takes mail: by its MX, else by an address of its own (rfc-editor.org/rfc/rfc5321#section-5.1). */
export async function mailServers(domains: readonly string[]): Promise<MailServer[]> {
  return Promise.all(domains.map(mailServer));
}

async function mailServer(domain: string): Promise<MailServer> {
  const found = await dns.resolveMx(domain).catch(codeOf);
  // an exchange without a name says that no mail is taken: rfc-editor.org/rfc/rfc7505
  if (Array.isArray(found) && found.length > 0)
    return found.some(({ exchange }) => exchange !== '' && exchange !== '.') ? 'there' : 'none';
  if (typeof found === 'string' && !MISSING.has(found)) return 'unknown';
  const address = await dns.lookup(domain).catch(codeOf);
  if (typeof address !== 'string') return 'there';
  return MISSING.has(address) ? 'none' : 'unknown';
}

const MISSING = new Set(['ENODATA', 'ENOTFOUND']);
const codeOf = (error: NodeJS.ErrnoException): string => error.code ?? 'unknown';
