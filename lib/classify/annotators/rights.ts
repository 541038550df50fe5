import type { Hit } from '../../knowledge/match';
import type { Denial, RightFinding, RightId, Span } from '../../model';
import { rightIds } from '../../model';
import type { Annotator } from '../annotator';
import { findCues, type Cue } from '../cue';
import { pickCues, rankCues } from '../cue-rank';
import { isConditional, turnsBetween } from '../frame';
import { RIGHTS } from '../rankings/rights';
import { spanOf } from '../evidence';
import { leadSentences } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { scopeOf, unionScope } from '../scope';
import { DOUBTED, type Opinion } from '../second-opinion';

const MOST_EVIDENCE = 6;
const THRESHOLD = 0.5;
/** Rights that are worded as something not done ("we will not discriminate"): a negation grants them. */
const NEGATIVE = new Set<string>([
  'non-discrimination',
  'automated-decisions',
  'objection',
  'opt-out-sale-sharing',
  'opt-out-profiling',
  // "if that does not resolve your complaint, you may turn to the authority"
  'complaint',
  // "the right not to give or to withdraw consent"
  'withdraw-consent',
]);

/** Sentences in which others see, change or delete data. */
const NONE_OF_THEIRS = ['law-enforcement', 'licence', 'indemnity'];

/**
 * How much one of the sentences that a right rests on must look like it, where its words are everyday ones. Set on what
 * three people found in every second of OPP-115's sites: a tenth below the score at which the first right claim is lost.
 */
const LIKENESS: Partial<Record<RightId, number>> = { access: 0.7, deletion: 0.6 };

/** The rights that the policy says people have or can do, with their limits and for whom. */
export const rights: Annotator = {
  id: 'rights',
  needs: [],
  provides: ['rights', 'denials'],
  annotate({ reading, opinion }) {
    const found: RightFinding[] = [];
    const possible: RightFinding[] = [];
    const denials: Denial[] = [];
    const cues = findCues(reading, 'right');
    for (const id of rightIds) {
      const all = (cues.get(id) ?? []).filter(
        (cue) => !isOthers(cue) && !isReserved(cue) && !isAlone(reading, cue),
      );
      const refused = all.filter(isRefusal);
      const granted = all.filter((cue) => (!cue.negated || NEGATIVE.has(id)) && !refused.includes(cue));
      if (granted.length) {
        const right = rightOf(reading, id, granted);
        if (isDoubted(opinion, id, granted)) right.score = Math.min(right.score, DOUBTED);
        (right.score >= THRESHOLD ? found : possible).push(right);
      }
      if (refused.length)
        denials.push({
          kind: 'right',
          id,
          evidence: rankCues(reading, refused, RIGHTS)
            .map(({ evidence }) => evidence)
            .slice(0, 3),
        });
    }
    return { found: { rights: found, denials }, possible: { rights: possible } };
  },
};

function isDoubted(opinion: Opinion, id: RightId, granted: Cue[]): boolean {
  if (opinion.doubts(`right:${id}`)) return true;
  const least = LIKENESS[id];
  const sentences = granted.map(({ sentence }) => sentence);
  return least !== undefined && opinion.likeness(`right:${id}`, sentences) < least;
}

function rightOf(reading: Reading, id: RightId, cues: Cue[]): RightFinding {
  const ranked = rankCues(reading, cues, RIGHTS);
  const picked = pickCues(reading, ranked, MOST_EVIDENCE);
  const conditions = distinct(picked.flatMap((cue) => limitsNear(reading, cue)));
  return {
    id,
    status: conditions.length ? 'conditional' : 'stated',
    conditions,
    score: Math.max(...ranked.map(({ weight }) => weight)),
    scope: unionScope(ranked.map(({ sentence, hit }) => scopeOf(reading, sentence, hit.start))),
    evidence: picked.map(({ evidence }) => evidence),
  };
}

/** A complaint goes to an authority: there it does not speak of what authorities ask for. */
const isOthers = ({ id, sentence }: Cue): boolean =>
  NONE_OF_THEIRS.some(
    (setting) =>
      !(id === 'complaint' && setting === 'law-enforcement') && hasHit(sentence, 'setting', setting),
  );

/** "We reserve the right to delete it": the company's own, up to where the sentence speaks of people's rights again. */
function isReserved({ sentence, hit }: Cue): boolean {
  const settings = hitsOf(sentence, 'setting');
  const kept = settings.findLast(({ entry, from }) => entry.id === 'reserved' && from <= hit.from);
  const theirs = ({ entry, from }: Hit) => entry.id === 'rights' && from >= kept!.to && from < hit.to;
  return kept !== undefined && !settings.some(theirs);
}

/** How far from its object, or from another right, an everyday word still names a right. */
const OBJECT_REACH = 8;
/** An item of a list this short names the right alone. */
const SHORT_ITEM = 6;

/** Pages, services and tools are accessed and updated, too: such a word (props.beside) is a right beside data or a right. */
function isAlone(reading: Reading, { id, sentence, hit }: Cue): boolean {
  const { beside } = hit.entry.props ?? {};
  if (typeof beside !== 'string') return false;
  const { segment, tokens } = sentence;
  // "You have the right to:" - "Access"
  if (segment.kind === 'list-item' && tokens.length <= SHORT_ITEM) return false;
  if (leadSentences(reading, segment).some((lead) => hasHit(lead, 'setting', beside))) return false;
  const isNear = ({ from, to }: Hit) => from - hit.to <= OBJECT_REACH && hit.from - to <= OBJECT_REACH;
  const others = hitsOf(sentence, 'right').filter(({ entry }) => entry.id !== id && !entry.props?.beside);
  const objects = hitsOf(sentence, 'setting').filter(({ entry }) => entry.id === beside);
  return ![...others, ...objects].some(isNear);
}

/** How far behind "you have no right" the right may be named. */
const REFUSAL_REACH = 8;

/** "You have no right to"; that something can't be deleted, or not at once, is a limit. */
const isRefusal = ({ sentence, hit }: Cue): boolean =>
  sentence.segment.kind !== 'heading' &&
  hitsOf(sentence, 'right-refusal').some(
    (refusal) =>
      refusal.from < hit.to &&
      hit.from - refusal.to <= REFUSAL_REACH &&
      (refusal.to >= hit.from || !turnsBetween(sentence, refusal.to, hit.from)) &&
      !isConditional(sentence, refusal),
  );

/** Words with which a following sentence takes back what the one before grants. */
const TAKES_BACK =
  /^(?:However|But|This right|These rights|We may|Please note|Note that|In (?:some|certain)|There (?:are|may))\b/;

/** Limits in the sentence itself, in its lead-in, or in one of the next sentences that takes it back. */
function limitsNear(reading: Reading, { id, sentence, hit }: Cue): Span[] {
  const { segment, index } = sentence;
  const lead = leadSentences(reading, segment).slice(-1);
  const after = reading.sentences[segment.id]!.slice(index + 1, index + 4);
  const takingBack = after.filter(({ start }) => TAKES_BACK.test(segment.text.slice(start, start + 30)));
  const own = hitsOf(sentence, 'right-limit').filter((limit) => isInItsItem(sentence, hit, limit));
  const others = [...lead, ...takingBack].map((each) => ({ each, limits: hitsOf(each, 'right-limit') }));
  return [{ each: sentence, limits: own }, ...others].flatMap(({ each, limits }) =>
    limits
      .filter((limit) => id !== 'withdraw-consent' || !isOnConsent(each, limit))
      .slice(0, 1)
      .map((limit) => spanOf(each.segment, limit.start, limit.end)),
  );
}

/** Of the items that one sentence lists a limit concerns its own; before the first one it concerns them all. */
function isInItsItem({ segment: { text }, start }: Sentence, hit: Hit, limit: Hit): boolean {
  const between = text.slice(Math.min(hit.end, limit.end), Math.max(hit.start, limit.start));
  return !ITEM.test(between) || !ITEM.test(text.slice(start, limit.start));
}

const ITEM = /[;\u2022\u00b7]/;

/** "Where we rely on your consent, you may withdraw it": only what is given can be taken back, which is no limit. */
const isOnConsent = ({ segment: { text } }: Sentence, limit: Hit): boolean =>
  /^(?:if|where)\b/i.test(text.slice(limit.start, limit.end)) &&
  /^[^.;]{0,60}\bconsent/i.test(text.slice(limit.start, limit.end + 60));

const distinct = (spans: Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.segment}:${span.start}`, span])).values(),
];
