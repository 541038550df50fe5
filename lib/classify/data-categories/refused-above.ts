import { leadsOf } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { PRONOUNS, refusedIn, type Refusal, type Refused } from './refused-acts';
import { spellsOut } from './unsaid';

/** Words that open the exceptions to a lead-in ("We do not share data unless:"). */
export const EXCEPT = new Set(['unless', 'except', 'if', 'when', 'where']);

const MOST_LEADS = 4;
/** How many segments behind a heading a paragraph is still said to stand under it. */
const HEADING_REACH = 5;

/** What a lead-in ("We do not collect:") or a heading refuses of what stands below it. */
export function refusedAbove(reading: Reading, { segment }: Sentence): Refusal | null {
  for (const lead of leadsOf(reading, segment, MOST_LEADS)) {
    const said = speaking(reading.sentences[lead]!);
    if (said) return EXCEPT.has(said.tokens.at(-1)?.lower ?? '') ? null : announced(said);
    if (leavesOut(reading.sentences[lead]!.at(-1))) return 'covers';
    if (reading.sentences[lead]!.some((each) => hasHit(each, 'act'))) return null;
  }
  const heading = segment.headingIds.at(-1);
  if (heading !== undefined && segment.kind === 'paragraph' && segment.id - heading > HEADING_REACH)
    return null;
  const said = heading === undefined ? undefined : reading.sentences[heading]!.at(-1);
  return said ? announced(said) : null;
}

/** "Personal information does not include:" */
const leavesOut = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  refusedIn(sentence).some(({ act }) => act.entry.id === 'covers' && act.to === sentence.tokens.length);

/** What a sentence refuses of those below it: "this data never reaches our servers" speaks of data above. */
const announced = (said: Sentence): Refusal | null =>
  leading(
    refusedIn(said).filter(({ act }) => act.entry.props?.subject !== 'data' && !isOfPronoun(said, act.to)),
  )?.kind ?? null;

/** "We have no way of knowing its contents" */
const isOfPronoun = ({ tokens }: Sentence, at: number): boolean => PRONOUNS.has(tokens[at]?.lower ?? '');

/**
 * Of the acts under the last negation the first: "does not acquire data containing" refuses, containing follows; "will
 * not store or collect" and "does not need or collect" collect nothing, and "do not collect nor target ads based on" neither.
 */
export function leading(refused: readonly Refused[]): Refused | undefined {
  const joined = refused.findLast(
    ({ act, negator }) => act.to === refused.at(-1)!.negator.from && negator.to <= act.from,
  );
  if (joined && joined.kind !== 'covers' && refused.at(-1)!.kind === 'covers') return joined;
  const together = refused.filter(({ negator }) => negator === refused.at(-1)!.negator);
  const [first, second] = together;
  const either = first && second && first.kind !== 'takes' && second.act.from - first.act.to <= 1;
  return either ? second : first;
}

/**
 * The sentence of a lead-in that says what is done with its items: the last one, or the one before an exception
 * ("We do not acquire the following. However, this does not apply if …:"), or before one that only says what sensitive
 * data is ("We do not collect sensitive data. This includes:").
 */
export function speaking(sentences: Sentence[]): Sentence | undefined {
  return sentences.findLast(
    (sentence, index) =>
      hitsOf(sentence, 'data-context').some(({ entry }) => entry.id === 'takes' || entry.id === 'keeps') &&
      (index === sentences.length - 1 ||
        hasHit(sentence, 'data-refusal', 'ahead') ||
        (index === sentences.length - 2 &&
          spellsOut(sentences.at(-1)) &&
          hasHit(sentence, 'data-context', 'sensitive-data'))),
  );
}
