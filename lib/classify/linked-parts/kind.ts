import type { PartKind } from '../../model';
import { wordsOf, wordsOfAddress, type Said, type Words } from './words';

export interface LinkWords {
  text: string;
  href: string;
  /** the words of its sentence before it */
  before: string;
}

/** What the policy itself is, against which "our Privacy Policy" is told from another one. */
export interface Reader {
  /** words of its title beside "Privacy Policy" */
  title: Set<string>;
  /** true for a cookie policy or a notice for some people: the policy proper is another document */
  lesser: boolean;
  /** the company's own names, which tell no two of its policies apart */
  names: Set<string>;
}

export interface Judged {
  kind: PartKind;
  score: number;
}

const LONGEST_TEXT = 100;
const SURE = 0.85;
/** where the words around the link or its address alone tell */
const LESS_SURE = 0.6;

/** Which part of a policy a link leads to, or null. */
export function kindOfLink({ text, href, before }: LinkWords, reader: Reader): Judged | null {
  if (text.length > LONGEST_TEXT) return null;
  const address = wordsOf(wordsOfAddress(href)).said;
  if (WRITTEN.test(text)) return isPart(address) ? { kind: address, score: LESS_SURE + 0.1 } : null;
  const words = wordsOf(text);
  const { said } = words;
  if (said === 'none') return null;
  // lists of vendors are kept in trust centres and help pages
  if (said === 'elsewhere') return address === 'vendor-list' ? { kind: address, score: LESS_SURE } : null;
  if (said === 'silent') return silent(address, before, reader);
  if (said !== null) return named(said, words, address, reader);
  // words that say something else than the address leave it open which of them is meant
  return isPart(address) && LEGAL.test(href) ? { kind: address, score: LESS_SURE } : null;
}

/** "www.shop.example/cookies" as the words of a link. */
const WRITTEN = /^(?:https?:\/\/|www\.)|^[\w-]+\.\w+\/|^[\w-]+(?:\.[\w-]+)+\/?$/i;
const LEGAL = /privacy|legal|polic|cookie|gdpr|ccpa/i;

/** "here": the address tells, else the words before it. */
function silent(address: Said | null, before: string, { lesser }: Reader): Judged | null {
  if (address === 'none' || address === 'elsewhere') return null;
  const { said } = wordsOf(lastWords(before));
  if (isPart(address)) return { kind: address, score: said === address ? LESS_SURE + 0.15 : LESS_SURE + 0.1 };
  if (said === 'privacy-policy' && lesser) return { kind: said, score: LESS_SURE };
  return isPart(said) ? { kind: said, score: LESS_SURE } : null;
}

/** The policy proper is told by its name alone. */
function isPart(said: Said | null): said is PartKind {
  return said !== null && !['none', 'elsewhere', 'silent', 'privacy-policy'].includes(said);
}

function named(said: Said, words: Words, address: Said | null, reader: Reader): Judged | null {
  if (!isPart(said)) return otherPolicy(words, reader);
  return { kind: said, score: said === address ? SURE + 0.1 : SURE };
}

/** "Cloud Privacy Notice" in the policy of the whole company, or the other way round; not the policy's own name. */
function otherPolicy(words: Words, { title, lesser, names }: Reader): Judged | null {
  // a policy with a year in its name is an older one
  if (words.others.some((word) => /^(?:19|20)\d\d$/.test(word))) return null;
  const telling = words.telling.filter((word) => !names.has(word) && !/^\d+$/.test(word));
  if (telling.some((word) => !title.has(word))) return { kind: 'product-notice', score: 0.7 };
  const broader = [...title].some((word) => !names.has(word) && !telling.includes(word));
  return lesser || (broader && title.size > 0) ? { kind: 'privacy-policy', score: 0.7 } : null;
}

/** What introduces a link that says "here" stands close before it. */
const lastWords = (before: string): string => before.split(' ').slice(-9).join(' ');
