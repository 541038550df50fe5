import type { Hit } from '../../knowledge/match';
import { optOutMethodIds, type HrefLink, type OptOutMethodId, type OptOutTargetId } from '../../model';
import { hitsOf, type Sentence } from '../reading';
import { isIgnored } from './heeded';
import { hasPostalAddress } from './postal-address';

/** A number to call or text, where the words before it say so; digits are no words of a lexicon. */
const NUMBER =
  /\b(?:text|call|calling|texting|phone|telephone|dial)\b[^.;]{0,60}?[\s(]\+?\(?\d[\d\s().-]{3,18}\d/i;

/** "Contact us at (555) 010-0199": words that are said of any way, so the number must look like one of a telephone. */
const REACHED_NUMBER =
  /\b(?:contact|contacting|reach|reaching|notify|notifying)\b[^.;]{0,60}?[\s(]\+?(?:\d{1,3}[\s.-])?\(?\d{3}(?:\)[\s.-]?|[\s.-])\d{3}[\s.-]\d{4}\b/i;

/** An address to write to, or what a host that hides it from readers without scripts puts in its place. */
const ADDRESS = /^mailto:|\/cdn-cgi\/l\/email-protection/i;
const MASKED = /\[email[\s\u00a0]protected\]/i;

/** Whether a link is an address to write to. */
export const isAddress = ({ href }: HrefLink): boolean => ADDRESS.test(href);

/** What the sentences say in so many words. */
export function methodsSaid(
  sentences: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): OptOutMethodId[] {
  const methods = methodsNamed(sentences, false).filter((id) => fits(id, targets));
  const texts = sentences.map(({ segment, start, end }) => segment.text.slice(start, end));
  if (texts.some((text) => NUMBER.test(text) || REACHED_NUMBER.test(text))) methods.push('phone');
  if (texts.some((text) => MASKED.test(text))) methods.push('email');
  // "send your name to Acme, 12 Main Street, …": where a letter goes, in the words of the choice itself
  if (!links.some(isAddress) && sentences.some(hasPostalAddress)) methods.push('postal-mail');
  return methods;
}

/** The ways that sentences name; `weak`: also by words that name them by the way. */
export function methodsNamed(sentences: Sentence[], weak: boolean): OptOutMethodId[] {
  return optOutMethodIds.filter((id) => sentences.some((each) => methodHits(each, id, weak).length > 0));
}

export function methodHits(sentence: Sentence, id: OptOutMethodId, weak: boolean): Hit[] {
  const hits = hitsOf(sentence, `opt-out-method-${id}`).filter(
    (hit) => weak || hit.entry.props?.weight !== 'weak',
  );
  // a signal that is ignored is no way to choose
  if (id === 'browser-signal') return hits.filter((hit) => !isIgnored(sentence, hit));
  if (id !== 'account-setting') return hits;
  // "notification settings of your phone" are the phone's
  const others = OUTSIDE.flatMap((other) => methodHits(sentence, other, true));
  return hits.filter((hit) => !others.some((other) => other.from < hit.to && hit.from < other.to));
}

const OUTSIDE: readonly OptOutMethodId[] = ['browser-setting', 'device-setting'];

const MESSAGES: readonly OptOutTargetId[] = ['marketing', 'device-permissions', 'third-party-sharing'];

/** An unsubscribe link stops messages, not cookies; a browser's setting stops no letters. */
export function fits(method: OptOutMethodId, targets: OptOutTargetId[]): boolean {
  if (method === 'unsubscribe-link') return targets.some((id) => MESSAGES.includes(id));
  if (method === 'browser-setting')
    return (
      targets.some((id) => id !== 'marketing' && id !== 'third-party-sharing') ||
      targets.includes('device-permissions')
    );
  return true;
}
