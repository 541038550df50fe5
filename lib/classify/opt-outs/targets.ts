import type { Hit } from '../../knowledge/match';
import { optOutTargetIds, type OptOutTargetId } from '../../model';
import { leadSentences } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';

/** How far from the words of choice their object may stand, in tokens. */
const REACH = 16;
/** A weak word counts like a strong one right behind the words of choice ("opt out of advertising"). */
const NEXT = 4;

/** What the sentence itself names as the object of its choice, else what its words imply ("unsubscribe"). */
export function ownTargets(sentence: Sentence, choices: Hit[]): OptOutTargetId[] {
  const named = targetsNear(sentence, choices, false);
  if (named.length) return meant(sentence, choices, named);
  const implied = choices.map((hit) => hit.entry.props?.target as OptOutTargetId | undefined);
  const known = optOutTargetIds.filter((id) => implied.includes(id));
  if (known.length) return known;
  const listed = objectedTo(sentence, choices);
  if (listed.length) return listed;
  const weak = targetsNear(sentence, choices, true);
  return weak.length ? weak : isPlain(choices) ? allTargets(sentence) : [];
}

/** A right to object lists its grounds before its uses ("… legitimate interests, or we use your data for direct marketing"). */
const objectedTo = (sentence: Sentence, choices: Hit[]): OptOutTargetId[] =>
  OBJECTED.filter((id) =>
    targetHits(sentence, id, false).some((hit) =>
      choices.some(
        (choice) =>
          choice.entry.id === 'object' && hit.from >= choice.to && hit.from < choice.to + GROUNDS_REACH,
      ),
    ),
  );

const OBJECTED: readonly OptOutTargetId[] = ['marketing', 'profiling'];
const GROUNDS_REACH = 60;

/** Words that speak of nothing but opting out; what they are about may stand anywhere in their sentence. */
const isPlain = (choices: Hit[]): boolean =>
  choices.some((hit) => hit.entry.id === 'opt-out' || hit.entry.id === 'signal');

/** "Opt out of these activities", "turn it off": the sentence before names the object. */
export const pointsBack = (sentence: Sentence, choices: Hit[]): boolean =>
  hitsOf(sentence, 'opt-out-anaphor').some((hit) =>
    choices.some(
      (choice) =>
        PLAIN.has(choice.entry.id) && hit.from >= choice.from && hit.from < choice.to + POINTING_REACH,
    ),
  );

const POINTING_REACH = 5;
const PLAIN = new Set(['opt-out', 'disable', 'stop']);

/** What the sentence right before it in the segment names. */
export function targetsBefore(reading: Reading, { segment, index }: Sentence): OptOutTargetId[] {
  const before = reading.sentences[segment.id]![index - 1];
  return before ? allTargets(before) : [];
}

/** How many sentences before may name it. */
const BEFORE = 5;

/** What the words around name: the sentences before it, the lead-in, the headings from the innermost. */
export function inheritedTargets(reading: Reading, sentence: Sentence): OptOutTargetId[] {
  const { segment, index } = sentence;
  const before = reading.sentences[segment.id]!.slice(Math.max(0, index - BEFORE), index).reverse();
  const lead = [...leadSentences(reading, segment)].reverse();
  const headings = [...segment.headingIds].reverse().flatMap((id) => reading.sentences[id]!);
  for (const near of [...before, ...lead, ...headings]) {
    const ids = allTargets(near);
    if (ids.length) return ids;
  }
  return [];
}

/** Items in which what a sentence offers to stop may be listed. */
const ITEMS = 8;

/** "You may ask us to stop processing your data:", and what for in the items below, which offer nothing themselves. */
export function targetsListed(reading: Reading, sentence: Sentence, choices: Hit[]): OptOutTargetId[] {
  const { segment, end } = sentence;
  const opens = end >= segment.text.trimEnd().length && segment.text.trimEnd().endsWith(':');
  const stops =
    choices.some(({ entry }) => LISTING.has(entry.id)) || hasHit(sentence, 'opt-out-request', 'objecting');
  if (!opens || !stops) return [];
  const items = reading.segments
    .slice(segment.id + 1, segment.id + 1 + ITEMS)
    .filter(({ lead }) => lead === segment.id)
    .flatMap(({ id }) => reading.sentences[id]!)
    .filter((each) => !hitsOf(each, 'opt-out-choice').length);
  return optOutTargetIds.filter((id) => items.some((each) => allTargets(each).includes(id)));
}

const LISTING = new Set(['opt-out', 'stop']);

export const allTargets = (sentence: Sentence): OptOutTargetId[] =>
  optOutTargetIds.filter((id) => targetHits(sentence, id, false).length > 0);

/** "About these technologies, and to opt out of their advertising": what stands right behind the words is meant. */
function meant(sentence: Sentence, choices: Hit[], named: OptOutTargetId[]): OptOutTargetId[] {
  const behind = (id: OptOutTargetId, reach: number): boolean =>
    targetHits(sentence, id, true).some((hit) =>
      choices.some(
        (choice) => choice.entry.id === 'opt-out' && hit.from >= choice.to && hit.from < choice.to + reach,
      ),
    );
  if (!named.some((id) => behind(id, NEXT))) return named;
  return named.filter((id) => id !== 'cookies-tracking' || behind(id, REACH));
}

function targetsNear(sentence: Sentence, choices: Hit[], weak: boolean): OptOutTargetId[] {
  return optOutTargetIds.filter((id) =>
    targetHits(sentence, id, true).some((hit) =>
      choices.some((choice) =>
        choice.entry.id === 'depends' && hit.from < choice.to && hit.to > choice.from
          ? false
          : weak || hit.entry.props?.weight !== 'weak'
            ? hit.from < choice.to + REACH && hit.to > choice.from - REACH
            : hit.from >= choice.to && hit.from < choice.to + NEXT,
      ),
    ),
  );
}

function targetHits(sentence: Sentence, id: OptOutTargetId, weak: boolean): readonly Hit[] {
  const hits = hitsOf(sentence, `opt-out-target-${id}`);
  return weak ? hits : hits.filter((hit) => hit.entry.props?.weight !== 'weak');
}
