import { optOutTargetIds, type OptOutMethodId, type OptOutTargetId } from '../../model';
import type { Context } from '../annotator';
import { isLinked, isWithin } from '../place';
import type { Sentence } from '../reading';
import { DOUBTED, type Opinion } from '../second-opinion';
import { cuesOf } from './cues';
import { described, distinct } from './described';
import { linksOf } from './links';
import { merged, THRESHOLD, type Candidate } from './merge';
import { ignoresSignal } from './no-offer';
import { toldIn } from './told';
import { usable } from './unused-rights';
import { wayOf } from './way';

/** Of choices that the trained model alone expects about six in ten are there. */
export const EXPECTED = 0.6;

/**
 * The rules' candidates after a second opinion. A target that nothing in the policy looks like falls. A target that the
 * rules do not find and a sentence plainly looks like joins the candidate of that sentence, or makes one with the
 * sentence's own ways and links; so does a linked sentence of a target that is found elsewhere, for its links.
 */
export function withOpinion(context: Context, ruled: Candidate[]): Candidate[] {
  const { opinion } = context;
  const all = ruled.map((each) => undoubted(opinion, each));
  const found = merged(all).filter(({ score }) => score >= THRESHOLD);
  const known = new Set(found.flatMap(({ targets }) => targets));
  for (const [sentence, targets] of missed(opinion, known)) {
    const own = all.find(({ evidence: [first] }) => isWithin(first!, sentence));
    if (!own) all.push(...candidateOf(context, sentence, targets));
    else if (targets.some((id) => !known.has(id))) {
      own.targets = optOutTargetIds.filter((id) => own.targets.includes(id) || targets.includes(id));
      own.score = Math.max(own.score, EXPECTED);
    }
  }
  return all;
}

function undoubted(opinion: Opinion, ruled: Candidate): Candidate {
  const targets = ruled.targets.filter((id) => !opinion.doubts(`opt-out:${id}`));
  return targets.length ? { ...ruled, targets } : { ...ruled, score: Math.min(ruled.score, DOUBTED) };
}

/** So surely is a sentence a choice that its links are ways out. */
const LINKED = 0.9;

/** By sentence the targets that it makes plain: those that are known nowhere, and where it has links the others too. */
function missed(opinion: Opinion, known: ReadonlySet<OptOutTargetId>): Map<Sentence, OptOutTargetId[]> {
  const bySentence = new Map<Sentence, OptOutTargetId[]>();
  for (const id of optOutTargetIds)
    for (const { sentence, score } of opinion.offers(id))
      if (cuesOf(sentence).choices.length && (!known.has(id) || (score >= LINKED && isLinked(sentence))))
        bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), id]);
  return bySentence;
}

function candidateOf(context: Context, sentence: Sentence, all: OptOutTargetId[]): Candidate[] {
  const { reading } = context;
  const told = toldIn(reading, sentence);
  const way = wayOf(reading, told, distinct(told.flatMap((each) => linksOf(reading, each, []))), all);
  const targets = usable(context, sentence, way, all);
  if (!targets.length) return [];
  // "we do not respond to Do Not Track, but you can block tracking": the signal is no way, what is left is the browser's
  const ignored = ignoresSignal(sentence, cuesOf(sentence).choices);
  const named = way.methods.filter((id) => !ignored || id !== 'browser-signal');
  const left: OptOutMethodId =
    ignored && targets.includes('cookies-tracking') ? 'browser-setting' : 'contact';
  const methods = named.length ? named : [left];
  return [{ ...described(context, sentence, { told, way, targets }), targets, methods, score: EXPECTED }];
}
