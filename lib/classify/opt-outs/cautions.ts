import { optOutMethodIds as METHODS, type OptOutMethodId, type Segment } from '../../model';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { isLinked } from '../place';
import { cuesOf } from './cues';
import { warns } from './no-offer';

/** How many sentences behind the offer a warning may follow, in the same segment. */
const BEHIND = 3;
/** How many segments behind it one may stand that speaks of opting out. */
const FURTHER = 3;
const LONGEST = 300;

/** Ways that are kept in a browser or on a device; a message's own link, or a letter, is not. */
const KEPT: readonly OptOutMethodId[] = ['industry-tool', 'browser-setting', 'browser-signal', 'web-page'];
/** Cautions that tell where a choice is kept. */
const LASTING = ['device', 'cookies-cleared'];

/** What the policy warns of: one device only, lost with cookies, functions lost; each in its own sentence's words. */
export function cautionsOf(
  reading: Reading,
  sentence: Sentence,
  methods: readonly OptOutMethodId[],
): string[] {
  const { segment, index } = sentence;
  const own = reading.sentences[segment.id]!.slice(index, index + 1 + BEHIND)
    .filter((each) => hasHit(each, 'opt-out-caution'))
    .filter((each) => each === sentence || !isChoice(each));
  return [...own, ...(methods.some((id) => KEPT.includes(id)) ? further(reading, segment) : [])].map(words);
}

/** Whether a sentence offers a choice of its own, with its way: what it warns of is that one's cost. */
function isChoice(sentence: Sentence): boolean {
  if (!cuesOf(sentence).choices.length || warns(sentence)) return false;
  // "you must opt out in every browser that you use" names no browser's setting
  const ways = METHODS.filter((id) => id !== 'browser-setting' || !lasts(sentence));
  return isLinked(sentence) || ways.some((id) => hasHit(sentence, `opt-out-method-${id}`));
}

const lasts = (sentence: Sentence): boolean => LASTING.some((id) => hasHit(sentence, 'opt-out-caution', id));

/** "Opt-outs hold for one browser only", in a paragraph or item of its own. */
const further = (reading: Reading, segment: Segment): Sentence[] =>
  reading.segments
    .slice(segment.id + 1, segment.id + 1 + FURTHER)
    .filter(({ kind, headingIds }) => kind !== 'heading' && headingIds.at(-1) === segment.headingIds.at(-1))
    .flatMap(({ id }) => reading.sentences[id]!)
    .filter(
      (each) =>
        lasts(each) &&
        hitsOf(each, 'opt-out-choice').some(({ entry }) => entry.id === 'opt-out') &&
        !each.segment.text.endsWith(':') &&
        !isChoice(each),
    );

/** A list's item without what joins the next one to it. */
const words = ({ segment: { text }, start, end }: Sentence): string =>
  text.slice(start, Math.min(end, start + LONGEST)).replace(/[;,](?: (?:and|or))?\s*$/, '');
