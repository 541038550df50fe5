import type { OptOutTargetId } from '../../model';
import { isSetting } from './methods';
import type { Way } from './way';

/** What speaks for a sentence being the offer of a choice. */
export interface Weighed extends Way {
  /** ids of the words of choice (lexicon opt-out-choice) */
  kinds: ReadonlySet<string>;
  targets: OptOutTargetId[];
  /** the sentence or its link names the object, not the words around it */
  own: boolean;
  /** the words of choice are a link */
  linked: boolean;
  /** the sentence asks to get in touch */
  asks: boolean;
}

const PLAIN = ['opt-out', 'unsubscribe', 'do-not-sell'];
/** Choices that policies offer without a word on the way; of a right to opt out of sale they always say it elsewhere. */
const PLAIN_TARGETS: readonly OptOutTargetId[] = ['marketing', 'third-party-sharing'];
const PERMISSIONS: readonly OptOutTargetId[] = ['location', 'device-permissions'];

/** Precision of such a hit on annotated policies; 0: not an offer. */
export function weigh({ kinds, own, linked, asks, targets, methods, vague, procedure }: Weighed): number {
  const plain = PLAIN.some((kind) => kinds.has(kind));
  if (procedure.length && !vague) return plain || own ? 0.8 : 0;
  if (plain && vague)
    return targets.some((id) => PLAIN_TARGETS.includes(id))
      ? 0.6
      : own && !targets.includes('sale-sharing')
        ? 0.5
        : 0.45;
  if (plain) return own ? 0.93 : 0.88;
  if (kinds.has('signal')) return own ? 0.85 : 0.6;
  const settable = methods.some(isSetting);
  if (kinds.has('depends') && [...kinds].every((kind) => kind === 'depends' || kind === 'privacy-choices'))
    return own && methods.includes('device-setting') && targets.every((id) => PERMISSIONS.includes(id))
      ? 0.6
      : 0;
  // "as limited by your privacy settings" names a place, not what to do there
  const page = methods.includes('web-page') || methods.includes('industry-tool');
  if (kinds.size === 1 && kinds.has('privacy-choices') && !page) return 0;
  if (!own && linked && !vague && !kinds.has('manage')) return 0.6;
  if (!own) return vague || targets.includes('third-party-sharing') ? 0 : settable ? 0.55 : 0.5;
  if (vague)
    return kinds.has('stop') || (kinds.has('object') && asks) || targets.includes('marketing') ? 0.6 : 0;
  return kinds.has('disable') ? 0.88 : 0.8;
}
