import type { OptOutMethodId, OptOutTargetId } from '../../model';
import { optOutMethodIds as METHODS } from '../../model';
import { isLinked } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { cuesOf } from './cues';
import { warns } from './no-offer';
import { allTargets } from './targets';

/** How many sentences behind the offer a warning may follow, in the same segment. */
const BEHIND = 3;
/** How many segments behind it one may stand that speaks of opting out. */
const FURTHER = 6;
/** How many sentences of one segment are looked at there. */
const MOST = 12;
const LONGEST = 300;

/** Cautions that tell where a choice is kept. */
const LASTING = ['device', 'cookies-cleared'];
/** Those, and what goes on all the same or takes its time. */
const TOLD = [...LASTING, 'still', 'delay'];
/** Ways that are kept in a browser or on a device; a message's own link, or a letter, is not. */
const KEPT: readonly OptOutMethodId[] = ['industry-tool', 'browser-setting', 'browser-signal', 'web-page'];

/** What the policy warns of: one device only, lost with cookies, functions lost; each in its own sentence's words. */
export function cautionsOf(
  reading: Reading,
  sentence: Sentence,
  methods: readonly OptOutMethodId[],
  targets: readonly OptOutTargetId[],
): string[] {
  const { segment, index } = sentence;
  const own = reading.sentences[segment.id]!.slice(index, index + 1 + BEHIND)
    .filter((each) => hasHit(each, 'opt-out-caution'))
    .filter((each) => each === sentence || !isChoice(each));
  const kept = methods.some((id) => KEPT.includes(id));
  const more = further(reading, sentence).filter((each) => {
    // a choice kept in a cookie need not be about cookies
    const about = allTargets(each).filter((id) => id !== 'cookies-tracking' || !lasts(each));
    return about.length ? about.some((id) => targets.includes(id)) : kept && lasts(each);
  });
  return [...own, ...more].map(words);
}

/** "Opt-outs hold for one browser only", "if you opt out you will still see ads": further on, or in a paragraph of its own. */
const further = (reading: Reading, { segment, index }: Sentence): Sentence[] =>
  reading.segments
    .slice(segment.id, segment.id + 1 + FURTHER)
    .filter(({ kind, headingIds }) => kind !== 'heading' && headingIds.at(-1) === segment.headingIds.at(-1))
    .flatMap(({ id }) => {
      const from = id === segment.id ? index + 1 + BEHIND : 0;
      return reading.sentences[id]!.slice(from, from + MOST);
    })
    .filter(
      (each) =>
        TOLD.some((id) => hasHit(each, 'opt-out-caution', id)) &&
        hitsOf(each, 'opt-out-choice').some(({ entry }) => OPTING.has(entry.id)) &&
        !each.segment.text.endsWith(':') &&
        !isChoice(each),
    );

const OPTING = new Set(['opt-out', 'unsubscribe']);

/** Whether a sentence offers a choice of its own, with its way: what it warns of is that one's cost. */
function isChoice(sentence: Sentence): boolean {
  if (!cuesOf(sentence).choices.length || warns(sentence)) return false;
  // "you must opt out in every browser that you use" names no browser's setting
  const ways = METHODS.filter((id) => id !== 'browser-setting' || !lasts(sentence));
  return isLinked(sentence) || ways.some((id) => hasHit(sentence, `opt-out-method-${id}`));
}

const lasts = (sentence: Sentence): boolean => LASTING.some((id) => hasHit(sentence, 'opt-out-caution', id));

/** A list's item without what joins the next one to it. */
const words = ({ segment: { text }, start, end }: Sentence): string =>
  text.slice(start, Math.min(end, start + LONGEST)).replace(/[;,](?: (?:and|or))?\s*$/, '');
