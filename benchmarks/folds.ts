import { classify } from '../lib/classify';
import { opinionWith, type Opinion } from '../lib/classify/second-opinion';
import type { Reading } from '../lib/classify/reading';
import { segment } from '../lib/segment';
import { hashOf } from '../training/labelled';
import { annotatedLinks, labelledLinks } from '../training/links/examples';
import { learnLinks } from '../training/links/learn';
import { learnMentions } from '../training/mentions/learn';
import { annotatedMentions, labelledMentions } from '../training/mentions/taught';
import { annotatedExamples, labelledExamples } from '../training/second-opinion/examples';
import { learnOpinion } from '../training/second-opinion/learn';
import { documentOf, type AnnotatedPolicy, type AnnotatedSets } from './annotated';
import type { Analysed } from './claims';

const FOLDS = 5;

/** Of a policy by the first 16 hex digits of the SHA-256 of its text, so that whatever is made of one text stays together. */
const foldOf = (policy: string): number => parseInt(policy.slice(0, 8), 16) % FOLDS;

/**
 * The annotated policies of sets that are open as they are read by the rules and by models that learnt from no policy of
 * their fold. The rules themselves are no product of training: they were developed on these policies.
 */
export function analysedInFolds(data: string, sets: AnnotatedSets): Record<string, Analysed[]> {
  const opinions = opinionsByFold(data);
  const open = Object.entries(sets).filter(([set]) => !set.endsWith('-held'));
  const readBy = (policy: AnnotatedPolicy): Analysed => {
    const document = documentOf(policy);
    const segments = segment([document]);
    const { found, possible } = classify(segments, document, opinions[foldOf(hashOf(policy.text, 16))]);
    return { ...policy, analysis: { ...found, possible, segments } };
  };
  return Object.fromEntries(open.map(([set, policies]) => [set, policies.map(readBy)]));
}

/** Of each fold, the opinion of models that learnt from all the others. */
function opinionsByFold(data: string): ((reading: Reading) => Opinion)[] {
  const sentences = [annotatedExamples(data), labelledExamples(data)] as const;
  const links = [annotatedLinks(data), labelledLinks(data)] as const;
  const mentions = [annotatedMentions(data), labelledMentions(data)] as const;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = <Taught extends { policy: string }>(taught: Taught[]): Taught[] =>
      taught.filter(({ policy }) => foldOf(policy) !== fold);
    return opinionWith({
      sentences: learnOpinion(others(sentences[0]), others(sentences[1])).weights,
      links: learnLinks(others(links[0]), others(links[1])),
      mentions: learnMentions(others(mentions[0]), others(mentions[1])),
    });
  });
}
