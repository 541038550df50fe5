import type { Hit } from '../../knowledge/match';
import type { DataCategoryId } from '../../model';
import { actsOf, frameAt, type Frame } from '../frame';
import { leadSentences } from '../place';
import { hasHit, type Reading, type Sentence } from '../reading';
import { isSpecial } from './special';
import { isChannel, isLabel, warningsIn } from './unsaid';

/** What the place makes of the words, from the best sign of collection to signs of something else. */
export type Place = 'collected' | 'inventory' | 'used' | 'bare' | 'aside' | 'unsaid';

/** What a company tells of itself where it says how to reach it. */
const CONTACT_DETAILS = new Set<string>([
  'name',
  'email-address',
  'phone-number',
  'postal-address',
  'social-media',
]);

/** What holds of a whole sentence that names data. */
export interface Around {
  /** it stands under a heading such as "Information we collect" */
  inventory: boolean;
  /** it stands under a heading on something else */
  aside: boolean;
  /** it names data without saying that any is had */
  unsaid: boolean;
}

/** What the place makes of the words of a category, and whether the act that governs them stands beside them. */
export function placeOf(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  { inventory, aside, unsaid }: Around,
): { place: Place; own: boolean } {
  if ((unsaid && !isProof(sentence, hit)) || isChannel(sentence, hit)) return { place: 'unsaid', own: false };
  const frame = frameAt(reading, sentence, hit.from);
  if (!inventory && isLabel(sentence) && frame?.source !== 'own') return { place: 'unsaid', own: false };
  if (frame && isUntouched(frame, hit)) return { place: 'unsaid', own: false };
  const own = frame?.source === 'own';
  const act = frame?.source === 'heading' ? undefined : frame?.act.id;
  const shown = !own && isShown(sentence, hit);
  if (aside && !own && frame?.source !== 'lead') return { place: shown ? 'used' : 'aside', own };
  if (own && (act === 'collect' || act === 'provide')) return { place: 'collected', own };
  if (CONTACT_DETAILS.has(hit.entry.id) && givesContact(reading, sentence)) return { place: 'unsaid', own };
  if (act === 'collect' || act === 'provide') return { place: 'collected', own };
  if (inventory) return { place: 'inventory', own };
  if (act || shown) return { place: 'used', own };
  return { place: aside ? 'aside' : 'bare', own };
}

/**
 * "We do not use or share the following sensitive data:" does not say that any of it is had; "except with your
 * consent:" and "We collect the following, which we do not sell:" do.
 */
const isUntouched = ({ act, source }: Frame, { entry }: Hit): boolean =>
  source === 'lead' &&
  act.negator !== null &&
  (act.id === 'use' || act.id === 'share' || act.id === 'sell') &&
  isSpecial(entry.id as DataCategoryId) &&
  !hasHit(act.sentence, 'data-refusal', 'exception') &&
  !hasHit(act.sentence, 'turn') &&
  !actsOf(act.sentence).some(({ id, negator }) => (id === 'collect' || id === 'provide') && !negator);

/** What must be shown to prove who one is is had by who asks for it: a copy of a passport, a scan of a face. */
const PROOFS = new Set<string>(['government-id', 'biometric']);

const isProof = (sentence: Sentence, { entry }: Hit): boolean =>
  PROOFS.has(entry.id) && hasHit(sentence, 'data-context', 'verification') && !warningsIn(sentence).length;

/** "Government identification may be required": where it is asked for, it is had, under whatever heading. */
const isShown = (sentence: Sentence, { entry }: Hit): boolean =>
  PROOFS.has(entry.id) && hasHit(sentence, 'data-context', 'shown');

function givesContact(reading: Reading, sentence: Sentence): boolean {
  const near = [sentence, ...leadSentences(reading, sentence.segment).slice(-1)];
  return near.some((each) => hasHit(each, 'data-context', 'contact'));
}

/** Whether the nearest heading says that of what stands below it. */
export function underHeading({ sentences }: Reading, { segment }: Sentence, id: string): boolean {
  const nearest = segment.headingIds.at(-1);
  return nearest !== undefined && sentences[nearest]!.some((each) => hasHit(each, 'data-context', id));
}
