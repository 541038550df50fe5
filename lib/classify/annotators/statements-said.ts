import type { Hit } from '../../knowledge/match';
import type { Evidence, StatementId, StatementValue } from '../../model';
import type { Context } from '../annotator';
import { brokenOffBefore } from '../broken-off';
import { leadSpan, quote } from '../evidence';
import { governs, isBehindIf, turnsBetween } from '../frame';
import type { Deed, Grammar } from '../grammar';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { weightOf, type Props } from './statements-weight';

/** One place that says something of a statement. */
export interface Said {
  id: StatementId;
  value: Exclude<StatementValue, 'not-stated'>;
  score: number;
  sentence: Sentence;
  evidence: Evidence;
}

/** How many words a negator may stand before what it turns round, by way of other words. */
const LONG_REACH = 26;
/** How many words an "if" stands before its "not" ("if you are not"). */
const SUPPOSED = 4;
/** How many words a verb and its auxiliaries take. */
const VERB = 4;
/** How far behind its "that" a clause may have its "not". */
const RELATIVE = 6;
/** No honest sentence has more places; what has is read so far and no further. */
const MOST = 40;

/** What a sentence says of the five statements. */
export function readingsOf(context: Context, sentence: Sentence, grammar: Grammar): Said[] {
  return sentence.hits
    .filter(isStatement)
    .slice(0, MOST)
    .flatMap((hit) => {
      const { id } = hit.entry;
      if (isNone(sentence, hit) || isOrder(sentence, hit)) return [];
      const props = hit.entry.props as unknown as Props;
      if (props.says === 'yes' && !props.withinDenial && justNegated(sentence, hit)) return [];
      const deed =
        id === 'sale' && hasHit(sentence, 'statement-doer') ? deedAt(grammar, sentence, hit) : null;
      if (deed && !isOwnDeed(deed, context.ownNames)) return [];
      const denied =
        props.says === 'denied' ||
        (props.says === 'practice' && (deed?.denied ?? isDenied(context.reading, sentence, hit)));
      const score =
        (denied ? props.score : (props.affirmed ?? props.score)) *
        weightOf(context.reading, sentence, hit, props, denied);
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

/** The service itself, as the one who does something. */
const OWN_AGENT = /^(?:neither )?we\b/;
/** "As expressly authorized by Acme you agree not to": the last of several is the doer. */
const YOURS = / you$/;
const isOwnDeed = ({ agent }: Deed, ownNames: string[]): boolean =>
  !YOURS.test(agent) &&
  (OWN_AGENT.test(agent) ||
    ownNames.some((name) => `${agent} `.startsWith(`${name.split(/[ ,]/)[0]!.toLowerCase()} `)));
const NOBODYS: Deed = { agent: '', denied: false, start: 0, end: 0 };

/** Where others are said to sell too, grammar tells who does what at the hit; no verb there is nobody's deed. */
function deedAt(grammar: Grammar, { segment, start, end }: Sentence, hit: Hit): Deed {
  const deeds = grammar.deeds(segment.text.slice(start, end));
  return deeds.find((deed) => deed.end > hit.start - start && deed.start < hit.end - start) ?? NOBODYS;
}

/** "Do not sell personal information": the name of a link, or what a person tells the company. */
const isOrder = ({ tokens }: Sentence, { from }: Hit): boolean =>
  from === 2 && tokens[0]!.lower === 'do' && tokens[1]!.lower === 'not';

const isStatement = ({ entry }: Hit): boolean => entry.lexicon === `statement-${entry.id}`;

const isNone = (sentence: Sentence, hit: Hit): boolean =>
  hitsOf(sentence, 'statement-none').some((none) => covers(none, hit) && !isOfData(sentence, none));

/** Begins in it, or ends with it: "information of the business that was sold". */
const covers = (none: Hit, hit: Hit): boolean =>
  none.from <= hit.from ? hit.from < none.to : none.to === hit.to;

/** "sell your information to other companies": what is sold is no company. */
const isOfData = (sentence: Sentence, none: Hit): boolean =>
  none.entry.id === 'is-none' &&
  hitsOf(sentence, 'statement-setting').some(
    ({ entry, from, to }) => entry.id === 'data-sold' && from === none.from && to < none.to,
  );

/** Turned round by a negator before it, within it ("your data will not be sold"), or by what it hangs on. */
function isDenied(reading: Reading, sentence: Sentence, hit: Hit): boolean {
  const negators = hitsOf(sentence, 'negation').filter(
    (negator) =>
      !isSupposed(sentence, negator.from) &&
      !isBracketed(sentence, negator, hit) &&
      !isOfNobody(sentence, negator),
  );
  if (isNot(sentence, hit.from - 1) && !isSupposed(sentence, hit.from - 1)) return true;
  if (negators.some((negator) => governs(sentence, negator, hit))) return true;
  if (hasHit(sentence, 'statement-setting', 'switched-off')) return true;
  if (hitsOf(sentence, 'statement-setting').some(({ entry, to }) => entry.id === 'undone' && to > hit.to))
    return true;
  if (
    negators.some(
      ({ from, to }) => from > hit.from && to < hit.to && hit.to - to <= VERB && !isWithout(sentence, from),
    )
  )
    return true;
  if (negators.some((negator) => runsTo(sentence, negator, hit))) return true;
  return isInherited(hit) && brokenOffBefore(reading, sentence) !== null;
}

/** "If you are not a resident, you agree", "If we have not sold it, we will tell you": what is only supposed denies nothing. */
const isSupposed = (sentence: Sentence, from: number): boolean => isBehindIf(sentence, from, SUPPOSED);

/** "Data that by itself cannot identify you": said of the data, whatever is done with it. */
const isOfNobody = ({ tokens }: Sentence, { from, to }: Hit): boolean =>
  tokens
    .slice(Math.max(0, from - RELATIVE), from)
    .some(({ lower }) => lower === 'that' || lower === 'which') &&
  tokens.slice(to, to + VERB).some(({ lower }) => /^(?:identif|attribut|reveal)/.test(lower));

/** "Data (which does not name you) for profiling": a clause of its own in brackets stays there; "we (never) sell" is none. */
const isBracketed = ({ segment, start }: Sentence, negator: Hit, hit: Hit): boolean => {
  const before = segment.text.slice(start, negator.start);
  const between = segment.text.slice(negator.end, Math.max(negator.end, hit.start));
  const close = between.indexOf(')');
  const open = between.indexOf('(');
  const ownClause = /\((?:which|that|who)\b[^()]*$/i.test(before);
  return ownClause && close >= 0 && (open < 0 || close < open);
};

const isWithout = ({ tokens }: Sentence, at: number): boolean => tokens[at]!.lower === 'without';

/** "We Do Not Sell" in capitals, which by themselves are the name of a link. */
const isNot = ({ tokens }: Sentence, at: number): boolean => tokens[at]?.lower === 'not' && at > 1;

const justNegated = (sentence: Sentence, hit: Hit): boolean =>
  hitsOf(sentence, 'negation').some(({ from, to }) => from < hit.from && hit.from - to < VERB);

/** "We do not use your data for the purpose of training models": the denied act is another word, further off. */
const runsTo = (sentence: Sentence, negator: Hit, hit: Hit): boolean =>
  negator.from < hit.from &&
  hit.from - negator.to <= LONG_REACH &&
  !turnsBetween(sentence, negator.to, hit.from);

/** Only what begins its sentence goes on with what its lead-in or heading began ("We do not:"). */
const isInherited = (hit: Hit): boolean => hit.from <= 1;
