import type { Hit } from '../../knowledge/match';
import { optOutMethodIds, type HrefLink, type OptOutMethodId, type OptOutTargetId } from '../../model';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { linkSays } from './link-text';
import { hasPostalAddress } from './postal-address';
import { isOwn, toolOf } from './tools';

/** Ways through a setting: of several named at once the vague one falls. */
const SETTINGS: readonly OptOutMethodId[] = ['browser-setting', 'device-setting', 'account-setting'];
/** Ways that a message or a letter-box is; a page linked beside them is one more way. */
const BESIDE_PAGES: readonly OptOutMethodId[] = [
  'unsubscribe-link',
  'email',
  'phone',
  'postal-mail',
  'contact',
];

/** Ways of getting in touch that say more than "contact us" does. */
const REACHES: readonly OptOutMethodId[] = ['email', 'phone', 'postal-mail', 'web-page', 'industry-tool'];

/** Ways that stand beside the verb "unsubscribe" without saying how that is done. */
const MESSAGED: readonly OptOutMethodId[] = ['unsubscribe-link', 'contact'];

/** A number to call or text, where the words before it say so; digits are no words of a lexicon. */
const NUMBER =
  /\b(?:text|call|calling|texting|phone|telephone|dial)\b[^.;]{0,60}?[\s(]\+?\(?\d[\d\s().-]{3,18}\d/i;

/** "Contact us at (555) 010-0199": words that are said of any way, so the number must look like one of a telephone. */
const REACHED_NUMBER =
  /\b(?:contact|contacting|reach|reaching|notify|notifying)\b[^.;]{0,60}?[\s(]\+?(?:\d{1,3}[\s.-])?\(?\d{3}(?:\)[\s.-]?|[\s.-])\d{3}[\s.-]\d{4}\b/i;

/** An address to write to, or what a host that hides it from readers without scripts puts in its place. */
const ADDRESS = /^mailto:|\/cdn-cgi\/l\/email-protection/i;
const MASKED = /\[email[\s\u00a0]protected\]/i;

/** The ways that sentences name and their links are; empty where none is said. */
export function methodsOf(
  { segments }: Reading,
  sentences: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): OptOutMethodId[] {
  const strong = new Set(named(sentences, false).filter((id) => fits(id, targets)));
  const texts = sentences.map(({ segment, start, end }) => segment.text.slice(start, end));
  if (texts.some((text) => NUMBER.test(text) || REACHED_NUMBER.test(text))) strong.add('phone');
  if (texts.some((text) => MASKED.test(text))) strong.add('email');
  // "send your name to Acme, 12 Main Street, …": where a letter goes, in the words of the choice itself
  if (!links.some(({ href }) => ADDRESS.test(href)) && sentences.some(hasPostalAddress))
    strong.add('postal-mail');
  const pages: HrefLink[] = [];
  for (const link of links) {
    if (ADDRESS.test(link.href)) strong.add('email');
    else if (/^tel:/i.test(link.href)) strong.add('phone');
    else {
      const tool = toolOf(link.href);
      if (!tool || linkSays(link.text, 'ours') || isOwn(tool, segments)) pages.push(link);
      else for (const method of tool.methods) strong.add(method);
    }
  }
  // "adjust your privacy settings on those networks": what they pass on is a setting of an account there
  if (targets.join() === 'third-party-sharing' && !links.length)
    if (strong.delete('industry-tool')) strong.add('account-setting');
  // "by writing to privacy@example.org" asks for no letter
  if (links.some(({ href }) => ADDRESS.test(href)) && !writesLetters(sentences)) strong.delete('postal-mail');
  // "the NAI's opt-out page" is the tool itself, no page of the service
  if (strong.has('industry-tool') && !pages.length)
    for (const own of ['account-setting', 'web-page'] as const) strong.delete(own);
  if (pages.some(({ text }) => linkSays(text, 'page'))) {
    strong.add('web-page');
    // "our privacy settings page" is a page, not a place within the product
    if (pages.some(({ text }) => linkSays(text, 'page') && linkSays(text, 'setting')))
      strong.delete('account-setting');
  } else if (pages.length && [...strong].every((id) => BESIDE_PAGES.includes(id))) strong.add('web-page');
  // "by contacting us", where that is a link to a page
  if (pages.some(({ href, text }) => linkSays(text, 'contact') && !href.includes('#'))) {
    strong.add('web-page');
    strong.delete('contact');
  }
  // "to unsubscribe, write to …" asks for no link in a message
  if ([...strong].some((id) => !MESSAGED.includes(id)) && unsubscribesOnly(sentences))
    strong.delete('unsubscribe-link');
  const weak = points(sentences) ? [] : named(sentences, true);
  if (!strong.size)
    for (const id of unlessTold(sentences, weak)) if (id !== 'contact' && fits(id, targets)) strong.add(id);
  if (!strong.size && weak.includes('contact')) strong.add('contact');
  if (strong.size > 1 && [...strong].some((id) => REACHES.includes(id))) strong.delete('contact');
  return optOutMethodIds.filter((id) => strong.has(id));
}

/** To "change your preferences by clicking here" or "by contacting us" leads to no place within the product. */
const unlessTold = (sentences: Sentence[], weak: OptOutMethodId[]): OptOutMethodId[] =>
  weak.includes('web-page') || hasHit(sentences[0]!, 'opt-out-method-contact', 'contact')
    ? weak.filter((id) => id !== 'account-setting')
    : weak;

/** "To change your preferences, see the section below" tells no way, it only points to it. */
export const points = (sentences: Sentence[]): boolean =>
  hasHit(sentences[0]!, 'opt-out-procedure', 'reference') ||
  hasHit(sentences[0]!, 'opt-out-procedure', 'elsewhere');

const unsubscribesOnly = (sentences: Sentence[]): boolean =>
  sentences.every((each) =>
    hitsOf(each, 'opt-out-method-unsubscribe-link').every(({ entry }) => entry.props?.weight === 'verb'),
  );

const writesLetters = (sentences: Sentence[]): boolean =>
  sentences.some(
    (each) =>
      hasPostalAddress(each) ||
      hitsOf(each, 'opt-out-method-postal-mail').some(
        // "or write to us at:" with the lines of the address below
        ({ entry, to }) => !entry.props?.weight || to === each.tokens.length,
      ),
  );

function named(sentences: Sentence[], weak: boolean): OptOutMethodId[] {
  return optOutMethodIds.filter((id) => sentences.some((each) => methodHits(each, id, weak).length > 0));
}

export function methodHits(sentence: Sentence, id: OptOutMethodId, weak: boolean): Hit[] {
  const hits = hitsOf(sentence, `opt-out-method-${id}`).filter(
    (hit) => weak || hit.entry.props?.weight !== 'weak',
  );
  if (id !== 'account-setting') return hits;
  // "notification settings of your phone" are the phone's
  const others = OUTSIDE.flatMap((other) => methodHits(sentence, other, true));
  return hits.filter((hit) => !others.some((other) => other.from < hit.to && hit.from < other.to));
}

const OUTSIDE: readonly OptOutMethodId[] = ['browser-setting', 'device-setting'];

const MESSAGES: readonly OptOutTargetId[] = ['marketing', 'device-permissions', 'third-party-sharing'];

/** An unsubscribe link stops messages, not cookies; a browser's setting stops no letters. */
function fits(method: OptOutMethodId, targets: OptOutTargetId[]): boolean {
  if (method === 'unsubscribe-link') return targets.some((id) => MESSAGES.includes(id));
  if (method === 'browser-setting')
    return (
      targets.some((id) => id !== 'marketing' && id !== 'third-party-sharing') ||
      targets.includes('device-permissions')
    );
  return true;
}

export const isSetting = (id: OptOutMethodId): boolean => SETTINGS.includes(id);
