import type { Hit } from '../../knowledge/match';
import { optOutTargetIds, type OptOutTargetId } from '../../model';
import { hitsOf, type Reading, type Sentence } from '../reading';

/** How far from the words of choice their object may stand, in tokens. */
const REACH = 16;

/** What the sentence itself names as the object of its choice, else what its words imply ("unsubscribe"). */
export function ownTargets(sentence: Sentence, choices: Hit[]): OptOutTargetId[] {
  const named = targetsNear(sentence, choices, false);
  if (named.length) return named;
  const implied = choices.map((hit) => hit.entry.props?.target as OptOutTargetId | undefined);
  const known = optOutTargetIds.filter((id) => implied.includes(id));
  return known.length ? known : targetsNear(sentence, choices, true);
}

/** What the words around name: the sentences before it, the lead-in, the headings from the innermost. */
export function inheritedTargets(reading: Reading, sentence: Sentence): OptOutTargetId[] {
  const { segment, index } = sentence;
  const before = reading.sentences[segment.id]!.slice(Math.max(0, index - 3), index).reverse();
  const lead = segment.lead === null ? [] : [...reading.sentences[segment.lead]!].reverse();
  const headings = [...segment.headingIds].reverse().flatMap((id) => reading.sentences[id]!);
  for (const near of [...before, ...lead, ...headings]) {
    const ids = allTargets(near);
    if (ids.length) return ids;
  }
  return [];
}

export const allTargets = (sentence: Sentence): OptOutTargetId[] =>
  optOutTargetIds.filter((id) => targetHits(sentence, id, false).length > 0);

function targetsNear(sentence: Sentence, choices: Hit[], weak: boolean): OptOutTargetId[] {
  return optOutTargetIds.filter((id) =>
    targetHits(sentence, id, weak).some((hit) =>
      choices.some((choice) => hit.from < choice.to + REACH && hit.to > choice.from - REACH),
    ),
  );
}

function targetHits(sentence: Sentence, id: OptOutTargetId, weak: boolean): Hit[] {
  const hits = hitsOf(sentence, `opt-out-target-${id}`);
  return weak ? hits : hits.filter((hit) => hit.entry.props?.weight !== 'weak');
}
