import { COMPANY_FORMS } from './company-forms';
import type { Company } from './third-party';

/** Names that patterns call by the name of their list, `{social-networks}`: who they are is told in one place. */
export type NamedLists = Readonly<Record<string, readonly string[]>>;

/** Shorter names are words of other meaning too ("Meta"), so they count only as written. */
const PLAIN = 5;

/** The forms of companies, and the services that are social networks and nothing else, by their names of one word. */
export function namedLists(companies: readonly Company[]): NamedLists {
  const networks = companies.filter(({ recipients }) => recipients.join() === 'social-networks');
  const names = networks.flatMap(({ patterns }) => patterns).filter((name) => /^\p{L}+$/u.test(name));
  return {
    'company-forms': COMPANY_FORMS,
    'social-networks': [...new Set(names.map((name) => (name.length < PLAIN ? name : name.toLowerCase())))],
  };
}

/** A lexicon as read from its file, its lists filled in. Throws an Error naming a list that there is not. */
export function withLists(data: unknown, lists: NamedLists): unknown {
  if (typeof data === 'string') return filled(data, lists);
  if (Array.isArray(data)) return data.map((each) => withLists(each, lists));
  if (!data || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withLists(value, lists)]));
}

/** Among the alternatives of a group the names stand beside the others; elsewhere they are a group of their own. */
const filled = (pattern: string, lists: NamedLists): string =>
  pattern.replace(/\{([\w-]+)\}/g, (_, list: string, at: number) => {
    const names = lists[list]?.join('|');
    if (!names) throw new Error(`pattern "${pattern}": there is no list "${list}"`);
    const besides =
      /[(|]\s*$/.test(pattern.slice(0, at)) && /^\s*[)|]/.test(pattern.slice(at + list.length + 2));
    return besides ? names : `(${names})`;
  });
