import { parse } from 'tldts';
import { decoded } from '../model/decoded';
import { judgement, type Judgement } from './judgement';

/** Whether the domain says that it takes mail; "unknown" where the question itself failed. */
export type MailServer = 'there' | 'none' | 'unknown';

/** https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+)$/i;

/** The domains of a mailto link's addresses; null where one of them is no address. */
export function mailDomains(href: string): string[] | null {
  const path = href.replace(/^mailto:/i, '').split('?')[0]!;
  const written = path || new URLSearchParams(href.split('?')[1] ?? '').get('to') || '';
  const domains = decoded(written)
    .split(',')
    .map((each) => ADDRESS.exec(each.trim())?.[1] ?? null);
  return domains.every(hasDomain) ? (domains as string[]) : null;
}

/** A mail address can be looked at and not tried: nobody is written to. */
export function judgeMail(href: string, servers: readonly MailServer[] = []): Judgement {
  const domains = mailDomains(href);
  if (!domains) return judgement('dead', 'malformed-address');
  const without = domains.filter((_, at) => servers[at] === 'none');
  if (without.length === domains.length)
    return judgement('dead', 'no-mail-server', { detail: without.join(', ') });
  const asked = servers.length > 0 && servers.every((each) => each === 'there');
  return judgement('not-checkable', 'mail', { detail: asked ? `${domains.join(', ')}: MX` : null });
}

const hasDomain = (host: string | null): boolean => host !== null && parse(host).domain !== null;
