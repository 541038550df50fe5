import {
  optOutMethodIds,
  type HrefLink,
  type OptOutMethodId,
  type OptOutTargetId,
  type Segment,
} from '../../model';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { linkSays } from './link-text';
import { fits, isAddress, methodsNamed, methodsSaid } from './methods-said';
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

/** The ways that sentences name and their links are; empty where none is said. */
export function methodsOf(
  { segments }: Reading,
  sentences: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): OptOutMethodId[] {
  const { pages, methods } = sorted(segments, links);
  const strong = new Set([...methodsSaid(sentences, links, targets), ...methods]);
  corrected(strong, sentences, links, targets);
  withPages(strong, pages);
  // "to unsubscribe, write to …" asks for no link in a message
  if ([...strong].some((id) => !MESSAGED.includes(id)) && unsubscribesOnly(sentences))
    strong.delete('unsubscribe-link');
  if (!strong.size) for (const id of vaguely(sentences, targets)) strong.add(id);
  if (strong.size > 1 && [...strong].some((id) => REACHES.includes(id))) strong.delete('contact');
  return optOutMethodIds.filter((id) => strong.has(id));
}

/** The links that are pages of the service, and the ways that the others are by themselves. */
function sorted(
  segments: Segment[],
  links: HrefLink[],
): { pages: HrefLink[]; methods: readonly OptOutMethodId[] } {
  const pages: HrefLink[] = [];
  const methods = links.flatMap((link): readonly OptOutMethodId[] => {
    if (isAddress(link)) return ['email'];
    if (/^tel:/i.test(link.href)) return ['phone'];
    const tool = toolOf(link.href);
    if (tool && !linkSays(link.text, 'ours') && !isOwn(tool, segments)) return tool.methods;
    pages.push(link);
    return [];
  });
  return { pages, methods };
}

/** Less what words only seem to say, by what is chosen and where it leads. */
function corrected(
  strong: Set<OptOutMethodId>,
  sentences: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): void {
  // "adjust your privacy settings on those networks": what they pass on is a setting of an account there
  if (targets.join() === 'third-party-sharing' && !links.length && strong.delete('industry-tool'))
    strong.add('account-setting');
  // "by writing to privacy@example.org" asks for no letter
  if (links.some(isAddress) && !writesLetters(sentences)) strong.delete('postal-mail');
}

/** With the pages that are linked: one more way, the tool itself, or where to get in touch. */
function withPages(strong: Set<OptOutMethodId>, pages: HrefLink[]): void {
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
}

/** What weaker words say where nothing else does: to get in touch where they say no more than that. */
function vaguely(sentences: Sentence[], targets: OptOutTargetId[]): OptOutMethodId[] {
  const weak = points(sentences) ? [] : methodsNamed(sentences, true);
  const fitting = unlessTold(sentences, weak).filter((id) => id !== 'contact' && fits(id, targets));
  return fitting.length || !weak.includes('contact') ? fitting : ['contact'];
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

export const isSetting = (id: OptOutMethodId): boolean => SETTINGS.includes(id);
