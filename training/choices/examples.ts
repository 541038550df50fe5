import type { Context } from '../../lib/classify/annotator';
import { candidates } from '../../lib/classify/opt-outs/candidates';
import type { Candidate } from '../../lib/classify/opt-outs/merge';
import { readWith, type Sentence } from '../../lib/classify/reading';
import { noOpinion } from '../../lib/classify/second-opinion';
import type { Matcher } from '../../lib/knowledge/match';
import { policyMatcher } from '../../lib/knowledge/policy-matcher';
import type { Span, StatementFinding } from '../../lib/model';
import { labelledPolicies, sentenceAt } from '../labelled';
import { readLabels, type Label } from './labels';

export interface ChoiceExample {
  policy: string;
  label: Label;
  /** the sentence, and what the rules make of it: null where they see no choice */
  text: string;
  ruled: Candidate | null;
}

/** The lexicons of opt-outs alone. */
const OPT_OUTS: Matcher = {
  match: (tokens) => policyMatcher().match(tokens, ({ lexicon }) => lexicon.startsWith('opt-out')),
};

/** Every labelled sentence as the rules see it; one that the corpus, as it is cut now, does not have is left out. */
export function choiceExamples(corpus: string): ChoiceExample[] {
  const examples: ChoiceExample[] = [];
  for (const { policy, segments, labels } of labelledPolicies(corpus, readLabels())) {
    const found = { statements: [] as StatementFinding[] };
    const reading = readWith(OPT_OUTS, segments);
    const context = { segments, reading, found, opinion: noOpinion } as unknown as Context;
    const ruled = candidates(context);
    for (const label of labels) {
      const sentence = sentenceAt(reading, label);
      if (!sentence) continue;
      const own = ruled.find(({ evidence: [span] }) => isIn(span!, sentence)) ?? null;
      const text = sentence.segment.text.slice(sentence.start, sentence.end).trim();
      examples.push({ policy, label, text, ruled: own });
    }
  }
  return examples;
}

const isIn = (span: Span, { segment: { id }, start, end }: Sentence): boolean =>
  span.segment === id && span.start >= start && span.start < end;
