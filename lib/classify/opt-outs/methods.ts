import { optOutMethodIds, type HrefLink, type OptOutMethodId, type OptOutTargetId } from '../../model';
import { hitsOf, type Sentence } from '../reading';
import { toolOf } from './tools';

/** Ways through a setting: of several named at once the vague one falls. */
const SETTINGS: readonly OptOutMethodId[] = ['browser-setting', 'device-setting', 'account-setting'];
/** Ways that a message or a letter-box is; a page linked beside them is one more way. */
const BESIDE_PAGES: readonly OptOutMethodId[] = [
  'unsubscribe-link',
  'email',
  'phone',
  'postal-mail',
  'industry-tool',
];

/** A number to call or text, where the words before it say so; digits are no words of a lexicon. */
const NUMBER =
  /\b(?:text|call|calling|texting|phone|telephone|dial)\b[^.;]{0,60}?[\s(]\+?\(?\d[\d\s().-]{3,18}\d/i;

/** The ways that sentences name and their links are; empty where none is said. */
export function methodsOf(
  sentences: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): OptOutMethodId[] {
  const strong = new Set(named(sentences, false).filter((id) => fits(id, targets)));
  if (sentences.some(({ segment, start, end }) => NUMBER.test(segment.text.slice(start, end))))
    strong.add('phone');
  const pages: HrefLink[] = [];
  for (const link of links) {
    if (/^mailto:/i.test(link.href)) strong.add('email');
    else if (/^tel:/i.test(link.href)) strong.add('phone');
    else {
      const tool = toolOf(link.href);
      if (tool) for (const method of tool.methods) strong.add(method);
      else pages.push(link);
    }
  }
  if (strong.has('industry-tool') && !pages.length) strong.delete('account-setting');
  if (pages.some(({ text }) => PAGE.test(text))) {
    strong.add('web-page');
    // "our privacy settings page" is a page, not a place within the product
    if (pages.some(({ text }) => PAGE.test(text) && SETTING.test(text))) strong.delete('account-setting');
  } else if (pages.length && [...strong].every((id) => BESIDE_PAGES.includes(id))) strong.add('web-page');
  const weak = named(sentences, true);
  if (!strong.size) for (const id of weak) if (id !== 'contact' && fits(id, targets)) strong.add(id);
  if (!strong.size && weak.includes('contact')) strong.add('contact');
  if (strong.size > 1) strong.delete('contact');
  return optOutMethodIds.filter((id) => strong.has(id));
}

const SETTING = /\b(?:settings?|preferences?)\b/i;
/** Link words that name a page, whatever its subject is. */
const PAGE = /\b(?:page|form|cent(?:er|re)|portal|website|site)\b/i;

function named(sentences: Sentence[], weak: boolean): OptOutMethodId[] {
  return optOutMethodIds.filter((id) =>
    sentences.some((each) =>
      hitsOf(each, `opt-out-method-${id}`).some((hit) => weak || hit.entry.props?.weight !== 'weak'),
    ),
  );
}

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
