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

/** The ways that sentences name and their links are; empty where none is said. */
export function methodsOf(
  sentences: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): OptOutMethodId[] {
  const strong = new Set(named(sentences, false).filter((id) => fits(id, targets)));
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
  if (pages.length && [...strong].every((id) => BESIDE_PAGES.includes(id))) strong.add('web-page');
  if (!strong.size || (strong.size === 1 && strong.has('unsubscribe-link')))
    for (const id of named(sentences, true))
      if (id === 'account-setting' || id === 'web-page') strong.add(id);
  if (strong.has('unsubscribe-link') && !pages.length && !named(sentences, false).includes('web-page'))
    strong.delete('web-page');
  if (!strong.size) for (const id of named(sentences, true)) if (fits(id, targets)) strong.add(id);
  if (strong.size > 1) strong.delete('contact');
  return optOutMethodIds.filter((id) => strong.has(id));
}

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
