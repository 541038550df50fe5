import { contactWords } from '../../knowledge/compiled/contacts';
import type { Analysis, DisclosureId, Evidence, LawId, Segment } from '../../model';

/** Where a request may go, and the words that say so. */
export interface Contact {
  kind: 'email' | 'page';
  /** an address without "mailto:", or an http(s) address */
  value: string;
  /** the sentence that names it */
  evidence: Evidence | null;
}

/** Most that are offered: the first is meant, the others are for where it fails. */
const MOST = 3;
/** Under them a company from elsewhere names a representative, who answers for no other law. */
const EUROPEAN: LawId[] = ['gdpr', 'uk-gdpr'];
const ABOUT_REQUESTS: DisclosureId[] = ['request-procedure', 'identity-verification'];
const ABOUT_CONTACT: DisclosureId[] = ['data-protection-officer', 'contact-channel', 'controller-identity'];

/**
 * The addresses that a policy gives for a right: those beside the right itself, then those for requests at large,
 * then those by which it says it is reached, last what looks like an address for privacy. A page counts where the
 * text on requests links to it or its address says what it is for.
 */
export function contactsFor(
  analysis: Analysis,
  right: string,
  own: readonly Evidence[],
  law: LawId,
): Contact[] {
  const said = (ids: DisclosureId[]) =>
    analysis.disclosures.filter(({ id }) => ids.includes(id)).flatMap(({ evidence }) => evidence);
  const optOuts = right.startsWith('opt-out') || right === 'limit-sensitive-use';
  const requests = said(ABOUT_REQUESTS);
  const near = (places: readonly Evidence[], pages: boolean) =>
    places.flatMap((place) => contactsAt(analysis.segments[place.segment], place, pages));
  const all = [
    ...near(own, optOuts),
    ...near(
      requests.filter((place) => optOuts || !aboutOptOut(analysis, place)),
      false,
    ),
    ...near(said(ABOUT_CONTACT), false),
    ...near(requests, false),
    ...analysis.segments.flatMap((segment) => contactsAt(segment, null, false).filter(isForPrivacy)),
  ];
  const seen = new Set<string>();
  const first = (value: string) => !seen.has(value) && !!seen.add(value);
  const each = all.filter(({ value }) => first(value.toLowerCase()));
  const abroad = EUROPEAN.includes(law) ? [] : said(['representative']).map(({ segment }) => segment);
  const meant = each
    .filter((contact) => optOuts || !isForOthers(contact))
    .filter(({ evidence }) => !evidence || !abroad.includes(evidence.segment));
  return (meant.length > 0 ? meant : each).slice(0, MOST);
}

/** "do_not_call@…" is read by nobody who sends copies. */
function isForOthers({ kind, value }: Contact): boolean {
  return kind === 'email' && contactWords.others.some((word) => beginsIn(mailboxOf(value), word));
}

/** Where to opt out is no place to ask for a copy, if there is another. */
function aboutOptOut({ optOuts }: Analysis, { segment, start }: Evidence): boolean {
  return optOuts.some(({ evidence }) => evidence.some((e) => e.segment === segment && e.start === start));
}

/** Addresses in a segment's links and words; `pages`: every web page that it links to, else only request forms. */
function contactsAt(segment: Segment | undefined, evidence: Evidence | null, pages: boolean): Contact[] {
  if (!segment) return [];
  const links = segment.links.map(({ href }) => href);
  const mails = [
    ...links.filter((href) => /^mailto:/i.test(href)).map((href) => href.slice('mailto:'.length)),
    ...(segment.text.match(/[^\s<>()[\],;:"“”‘’|]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? []),
  ];
  const forms = links.filter((href) => /^https?:/i.test(href) && (pages || isForm(href)));
  return [
    ...forms.map((value) => ({ kind: 'page' as const, value, evidence })),
    ...mails.flatMap((mail) => {
      const value = addressIn(mail);
      return value ? [{ kind: 'email' as const, value, evidence }] : [];
    }),
  ];
}

/** The bare address; null where a site has masked it or it is none. */
function addressIn(mail: string): string | null {
  const bare = mail.split('?')[0]!.replace(/[.]+$/, '');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(bare) && !/protected/i.test(bare) ? bare : null;
}

function isForm(href: string): boolean {
  const address = href.toLowerCase();
  // "dsr" is not in "adsrvr"; longer words are found within others by no chance
  return contactWords.forms.some((word) =>
    word.length > SHORT ? address.includes(word) : beginsIn(address, word),
  );
}
const SHORT = 4;

/** At its beginning or behind what is no letter. */
function beginsIn(address: string, word: string): boolean {
  for (let at = address.indexOf(word); at >= 0; at = address.indexOf(word, at + 1)) {
    if (!/[a-z]/.test(address[at - 1] ?? '')) return true;
  }
  return false;
}

function isForPrivacy({ kind, value }: Contact): boolean {
  return kind === 'page' || contactWords.mailboxes.some((word) => mailboxOf(value).includes(word));
}

const mailboxOf = (address: string): string => address.split('@')[0]!.toLowerCase();
