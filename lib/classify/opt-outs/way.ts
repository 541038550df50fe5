import { optOutMethodIds, type HrefLink, type OptOutMethodId, type OptOutTargetId } from '../../model';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { contactLinks, isLetterBox } from './contact-details';
import { linkSays } from './link-text';
import { linksOf, toHref } from './links';
import { methodsOf } from './methods';
import { hasPostalAddress } from './postal-address';
import { procedureFor } from './procedure';

/** How a choice is made. */
export interface Way {
  methods: OptOutMethodId[];
  links: HrefLink[];
  /** nobody says how */
  vague: boolean;
  /** sentences in another place that say how */
  procedure: Sentence[];
  /** that place was not pointed to and may be about other requests too */
  borrowed: boolean;
}

/** Ways that leave it open where to go: another place may say it. */
const OPEN: readonly OptOutMethodId[] = ['contact', 'unsubscribe-link', 'email'];
/** Ways that need an address, which may stand in another place. */
const WRITTEN: ReadonlySet<OptOutMethodId> = new Set(['contact', 'email']);
const LETTERS_AND_CALLS: ReadonlySet<OptOutMethodId> = new Set(['postal-mail', 'phone']);
/** Ways by which a request reaches somebody. */
const REQUESTS: readonly OptOutMethodId[] = [
  'web-page',
  'email',
  'phone',
  'postal-mail',
  'contact',
  'account-setting',
];

/** Words of links, which may be addresses, to pages where other requests than a choice are made; a "subject access request" is any. */
const OTHER_REQUESTS =
  /\b(?:delet|erasure|(?<!subject )access|correct|download|export|portab|request for information)/i;

/** The way that the sentences of a choice tell, else the one that its section or the contact details tell. */
export function wayOf(reading: Reading, told: Sentence[], links: HrefLink[], targets: OptOutTargetId[]): Way {
  const methods = methodsOf(reading, told, links, targets);
  // "please contact the customer that you interact with": nobody else describes how to ask them
  const others = told[0] && onlyContact(methods) && hasHit(told[0], 'opt-out-method-contact', 'others');
  const own = { methods, links, vague: onlyContact(methods) && !others, procedure: [], borrowed: false };
  if (others) return own;
  // "in your settings, or by contacting us as set out below": the second way is told elsewhere
  const besides = methods.length > 1 && methods.some((id) => WRITTEN.has(id));
  if (links.length || (!besides && methods.some((id) => !OPEN.includes(id)))) return own;
  const { sentences, pointedTo, contact } = procedureFor(reading, told);
  // the message's own link is a way; a section's request procedure is then meant for other requests
  if (!sentences.length || (!pointedTo && (besides || methods.includes('unsubscribe-link')))) return own;
  const linked = sentences
    .flatMap((each) => [
      ...linksOf(reading, each, []),
      ...(contact ? contactLinks(each).map((link) => toHref(each.segment, link)) : []),
    ])
    .filter(({ text }) => !OTHER_REQUESTS.test(text));
  // contact details link what else they name, as a representative's site: the letter-box is meant, or a form
  const mailed = contact && linked.some(isLetterBox);
  const found = mailed ? linked.filter((link) => isLetterBox(link) || linkSays(link.text, 'form')) : linked;
  const more = methodsOf(reading, sentences, found, targets).filter((id) => REQUESTS.includes(id));
  if (contact && sentences.some(hasPostalAddress)) more.push('postal-mail');
  // "by email at the address below" asks for no letter, though the address for letters stands beside it
  const asked = contact && methods.includes('email') ? more.filter((id) => !LETTERS_AND_CALLS.has(id)) : more;
  const all = optOutMethodIds.filter((id) => methods.includes(id) || asked.includes(id));
  const named = more.length && all.length > 1 ? all.filter((id) => id !== 'contact') : all;
  const vague = onlyContact(named);
  return { methods: named, links: found, vague, procedure: sentences, borrowed: !pointedTo && !vague };
}

const onlyContact = (methods: OptOutMethodId[]): boolean => methods.every((id) => id === 'contact');

/** "Changing your browser controls, or enabling a signal": the browser's setting is a way of its own. */
const setsBrowserToo = (sentence: Sentence): boolean =>
  hitsOf(sentence, 'opt-out-method-browser-setting').some(
    ({ from, to }) =>
      hitsOf(sentence, 'opt-out-step').some((step) => step.from <= from && step.to > from) &&
      hitsOf(sentence, 'opt-out-method-browser-signal').every((signal) => signal.from >= to + APART),
  );
const APART = 3;

/** The signal, with the other ways that the same sentence offers ("a button, your browser's controls, or a signal"). */
export function signalWay(
  reading: Reading,
  told: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): Way {
  const named = new Set(methodsOf(reading, told, links, targets)).add('browser-signal');
  if (!told.some(setsBrowserToo)) named.delete('browser-setting');
  const methods = optOutMethodIds.filter((id) => named.has(id) && id !== 'contact');
  return { methods, links, vague: false, procedure: [], borrowed: false };
}
