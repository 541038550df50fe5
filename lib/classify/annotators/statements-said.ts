import type { Hit } from '../../knowledge/match';
import type { Evidence, StatementId, StatementValue } from '../../model';
import type { Context } from '../annotator';
import { leadSpan, quote } from '../evidence';
import { actsOf, governs, turnsBetween } from '../frame';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';

/** One place that says something of a statement. */
export interface Said {
  id: StatementId;
  value: Exclude<StatementValue, 'not-stated'>;
  score: number;
  sentence: Sentence;
  evidence: Evidence;
}

interface Props {
  says: 'practice' | 'yes' | 'denied';
  score: number;
  hypothetical: number;
  /** in place of score where a practice is affirmed */
  affirmed?: number;
}

/** A denial with a way out ("unless you agree") is worth this much of one without. */
const WITH_EXCEPTION = 0.65;
/** A heading or a label names its subject more often than it states it, unless it denies. */
const NAMED = 0.35;
const LABEL_WORDS = 6;
/** What "we do not sell the data of children under 16" says of everyone's. */
const OF_MINORS = 0.3;
/** How many words after a denied act its purpose may stand. */
const PURPOSE_REACH = 16;

/** What a sentence says of the five statements. */
export function readingsOf(context: Context, sentence: Sentence): Said[] {
  return sentence.hits.flatMap((hit) => {
    const { lexicon, id } = hit.entry;
    if (lexicon !== `statement-${id}` || isNone(sentence, hit)) return [];
    const props = hit.entry.props as unknown as Props;
    const denied =
      props.says === 'denied' || (props.says === 'practice' && isDenied(context.reading, sentence, hit));
    const score =
      (denied ? props.score : (props.affirmed ?? props.score)) * weightOf(sentence, hit, props, denied);
    const lead = isInherited(hit) ? leadSpan(context.segments, sentence.segment) : undefined;
    return [
      {
        id: id as StatementId,
        value: denied ? 'denied' : 'yes',
        score,
        sentence,
        evidence: quote(sentence, hit, lead),
      } as const,
    ];
  });
}

function weightOf(
  sentence: Sentence,
  { entry, from }: Hit,
  { hypothetical }: Props,
  denied: boolean,
): number {
  const setting = (id: string): boolean => hasHit(sentence, 'statement-setting', id);
  const sale = entry.id === 'sale';
  if (denied && setting('right-not-to')) return 0;
  if (sale && setting('other-doer')) return 0;
  return (
    (!denied && isLabel(sentence) ? NAMED : 1) *
    (!denied && setting('hypothetical') ? hypothetical : 1) *
    (sale && setting('minors') ? OF_MINORS : 1) *
    (denied && hitsOf(sentence, 'recipient-unless').some((out) => out.from > from) ? WITH_EXCEPTION : 1)
  );
}

const isLabel = ({ segment, tokens }: Sentence): boolean =>
  segment.kind === 'heading' || tokens.length <= LABEL_WORDS;

const isNone = (sentence: Sentence, hit: Hit): boolean =>
  hitsOf(sentence, 'statement-none').some((none) => none.from <= hit.from && hit.from < none.to);

/** Turned round by a negator before it, within it ("your data will not be sold"), or by what it hangs on. */
function isDenied(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const negators = hitsOf(sentence, 'negation');
  if (negators.some((negator) => governs(sentence, negator, hit))) return true;
  if (
    negators.some(
      ({ from, to }) => from > hit.from && to < hit.to && sentence.tokens[from]!.lower !== 'without',
    )
  )
    return true;
  if (hit.entry.id !== 'sale' && isPurposeOfDenied(sentence, hit)) return true;
  return isInherited(hit) && hangsOnDenial(reading, sentence);
}

/** "We do not use your data for the purpose of training models": the denied act is another word. */
function isPurposeOfDenied(sentence: Sentence, hit: Hit): boolean {
  const act = actsOf(sentence).findLast((each) => each.hit.from < hit.from);
  if (!act?.negator || hit.from - act.hit.to > PURPOSE_REACH) return false;
  const between = sentence.tokens.slice(act.hit.to, hit.from);
  return (
    between.some(({ lower }) => lower === 'for' || lower === 'to') &&
    !turnsBetween(sentence, act.hit.to, hit.from)
  );
}

/** Only what begins its sentence goes on with what its lead-in or heading began ("We do not:"). */
const isInherited = (hit: Hit): boolean => hit.from <= 1;

function hangsOnDenial(reading: Reading, { segment, index }: Sentence): boolean {
  const on = segment.lead ?? segment.headingIds.at(-1);
  const last = index === 0 && on !== undefined ? reading.sentences[on]!.at(-1) : undefined;
  return (
    last !== undefined && hitsOf(last, 'negation').some((negator) => negator.to >= last.tokens.length - 1)
  );
}
