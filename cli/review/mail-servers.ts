import { promises as dns } from 'node:dns';
import type { MailServer } from '../../lib/links/mail';

/** What is asked of the names' servers. */
export type Names = Pick<dns.Resolver, 'resolveMx' | 'resolve4' | 'resolve6'>;

/** Whether each domain takes mail: by its MX, else by an address of its own (rfc-editor.org/rfc/rfc5321#section-5.1). */
export async function mailServers(
  domains: readonly string[],
  names: Names = new dns.Resolver({ timeout: 3_000, tries: 2 }),
): Promise<MailServer[]> {
  return Promise.all(domains.map((domain) => mailServer(domain, names)));
}

async function mailServer(domain: string, names: Names): Promise<MailServer> {
  const found = await names.resolveMx(domain).catch(codeOf);
  // an exchange without a name says that no mail is taken: rfc-editor.org/rfc/rfc7505
  if (Array.isArray(found) && found.length > 0)
    return found.some(({ exchange }) => exchange !== '' && exchange !== '.') ? 'there' : 'none';
  if (typeof found === 'string' && !MISSING.has(found)) return 'unknown';
  const addresses = await Promise.all([
    names.resolve4(domain).catch(codeOf),
    names.resolve6(domain).catch(codeOf),
  ]);
  if (addresses.some((address) => Array.isArray(address) && address.length > 0)) return 'there';
  return addresses.every((address) => typeof address !== 'string' || MISSING.has(address))
    ? 'none'
    : 'unknown';
}

const MISSING = new Set(['ENODATA', 'ENOTFOUND']);
const codeOf = (error: NodeJS.ErrnoException): string => error.code ?? 'unknown';
