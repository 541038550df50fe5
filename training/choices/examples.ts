import type { Context } from '../../lib/classify/annotator';
import { candidates } from '../../lib/classify/opt-outs/candidates';
import type { Candidate } from '../../lib/classify/opt-outs/merge';
import { readWith, type Sentence } from '../../lib/classify/reading';
import type { Matcher } from '../../lib/knowledge/match';
import { policyMatcher } from '../../lib/knowledge/policy-matcher';
import { optOutMethodIds, optOutTargetIds, type Span, type StatementFinding } from '../../lib/model';
import { labelledPolicies, sentenceAt } from '../labelled';
import { createChoiceReader } from './features';
import { readLabels, type Label } from './labels';

export interface ChoiceExample {
  policy: string;
  label: Label;
  /** the sentence, and what the rules make of it: null where they see no choice */
  text: string;
  ruled: Candidate | null;
  keys: Int32Array;
  values: Float32Array;
  /** soft, a class each: whether it is a choice, targets, methods */
  goals: Float32Array;
}

export const CLASSES = ['choice', ...optOutTargetIds, ...optOutMethodIds];
/** What a doubtful label is worth. */
const MAYBE = 0.5;

/** The lexicons of opt-outs alone. */
const OPT_OUTS: Matcher = {
  match: (tokens) => policyMatcher().match(tokens, ({ lexicon }) => lexicon.startsWith('opt-out')),
};

/** Every labelled sentence as the model reads it; one that the corpus, as it is cut now, does not have is left out. */
export function choiceExamples(corpus: string): ChoiceExample[] {
  const features = createChoiceReader();
  const examples: ChoiceExample[] = [];
  for (const { policy, segments, labels } of labelledPolicies(corpus, readLabels())) {
    const found = { statements: [] as StatementFinding[] };
    const context = { segments, reading: readWith(OPT_OUTS, segments), found } as unknown as Context;
    const ruled = candidates(context);
    for (const label of labels) {
      const sentence = sentenceAt(context.reading, label);
      if (!sentence) continue;
      const own = ruled.find(({ evidence: [span] }) => isIn(span!, sentence)) ?? null;
      const { keys, values, length } = features(context.reading, sentence, marksOf(sentence, own));
      examples.push({
        policy,
        label,
        text: sentence.segment.text.slice(sentence.start, sentence.end).trim(),
        ruled: own,
        keys: keys.slice(0, length),
        values: values.slice(0, length),
        goals: goalsOf(label),
      });
    }
  }
  return examples;
}

const isIn = (span: Span, { segment: { id }, start, end }: Sentence): boolean =>
  span.segment === id && span.start >= start && span.start < end;

/** What the rules see, in words: every id that a lexicon of theirs finds, and what they make of the sentence. */
function marksOf({ byLexicon }: Sentence, ruled: Candidate | null): string[] {
  const hits = [...byLexicon].flatMap(([lexicon, own]) => own.map(({ entry }) => `${lexicon}:${entry.id}`));
  if (!ruled) return [...new Set(hits)];
  const { targets, methods, vague, borrowed, score } = ruled;
  return [
    ...new Set(hits),
    `score:${score.toFixed(1)}`,
    ...targets.map((id) => `target:${id}`),
    ...methods.map((id) => `method:${id}`),
    ...(vague ? ['vague'] : []),
    ...(borrowed ? ['borrowed'] : []),
  ];
}

function goalsOf({ answer, targets, methods }: Label): Float32Array {
  const worth = answer === 'yes' ? 1 : answer === 'maybe' ? MAYBE : 0;
  const named = new Set<string>(['choice', ...targets, ...methods]);
  return Float32Array.from(CLASSES, (id) => (named.has(id) ? worth : 0));
}
