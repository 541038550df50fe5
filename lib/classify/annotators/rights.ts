import type { Denial, RightFinding, RightId, Span } from '../../model';
import { rightIds } from '../../model';
import type { Annotator } from '../annotator';
import { findCues, type Cue } from '../cue';
import { pickCues, rankCues } from '../cue-rank';
import { isConditional } from '../frame';
import { RIGHTS } from '../rankings';
import { spanOf } from '../evidence';
import { leadSentences } from '../place';
import { hasHit, hitsOf, type Reading } from '../reading';
import { scopeOf, unionScope } from '../scope';

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
]);

/** The rights that the policy says people have or can do, with their limits and for whom. */
export const rights: Annotator = {
  id: 'rights',
  needs: [],
  provides: ['rights', 'denials'],
  annotate({ reading }) {
    const found: RightFinding[] = [];
    const possible: RightFinding[] = [];
    const denials: Denial[] = [];
    const cues = findCues(reading, 'right');
    for (const id of rightIds) {
      const all = (cues.get(id) ?? []).filter(
        ({ sentence }) => !hasHit(sentence, 'setting', 'law-enforcement'),
      );
      const granted = all.filter((cue) => !cue.negated || NEGATIVE.has(id));
      if (granted.length) {
        const right = rightOf(reading, id, granted);
        (right.score >= THRESHOLD ? found : possible).push(right);
      }
      const refused = all.filter((cue) => cue.negated && !NEGATIVE.has(id) && isRefusal(cue));
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

function rightOf(reading: Reading, id: RightId, cues: Cue[]): RightFinding {
  const ranked = rankCues(reading, cues, RIGHTS);
  const picked = pickCues(reading, ranked, MOST_EVIDENCE);
  const conditions = distinct(picked.flatMap((cue) => limitsNear(reading, cue)));
  return {
    id,
    status: conditions.length ? 'conditional' : 'stated',
    conditions,
    score: Math.max(...ranked.map(({ weight }) => weight)),
    scope: unionScope(ranked.map(({ sentence }) => scopeOf(reading, sentence))),
    evidence: picked.map(({ evidence }) => evidence),
  };
}

/** "You have no right to", not "we may not be able to", a limit, nor "if you do not ask us to erase", a case. */
const isRefusal = ({ sentence, hit }: Cue): boolean =>
  hitsOf(sentence, 'negation').some(
    (negator) => negator.to <= hit.from && hit.from - negator.to <= 1 && !isConditional(sentence, negator),
  ) && sentence.segment.kind !== 'heading';

/** Words with which a following sentence takes back what the one before grants. */
const TAKES_BACK =
  /^(?:However|But|This right|These rights|We may|Please note|Note that|In (?:some|certain)|There (?:are|may))\b/;

/** Limits in the sentence itself, in its lead-in, or in one of the next sentences that takes it back. */
function limitsNear(reading: Reading, { sentence }: Cue): Span[] {
  const { segment, index } = sentence;
  const lead = leadSentences(reading, segment).slice(-1);
  const after = reading.sentences[segment.id]!.slice(index + 1, index + 4);
  const takingBack = after.filter(({ start }) => TAKES_BACK.test(segment.text.slice(start, start + 30)));
  return [sentence, ...lead, ...takingBack].flatMap((each) =>
    hitsOf(each, 'right-limit')
      .slice(0, 1)
      .map((hit) => spanOf(each.segment, hit.start, hit.end)),
  );
}

const distinct = (spans: Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.segment}:${span.start}`, span])).values(),
];
