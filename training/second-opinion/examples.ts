import { annotatedSets, type AnnotatedPolicy, type Gold } from '../../benchmarks/annotated';
import { classify } from '../../lib/classify';
import { readPolicy } from '../../lib/classify/policy-reader';
import type { Reading, Sentence } from '../../lib/classify/reading';
import { noOpinion, type OpinionClass } from '../../lib/classify/second-opinion';
import { aroundKeys, ownKeys } from '../../lib/classify/second-opinion/sentence-keys';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';
import { optOutTargetIds, rightIds, type Findings, type Span } from '../../lib/model';
import { segment } from '../../lib/segment';
import { readLabels, type Label } from '../choices/labels';
import { hashOf, labelledPolicies, sentenceAt } from '../labelled';
import { featuresAmid, type Example } from './fit';

/** The claims that the model is to have an opinion of. */
export const CLASSES: OpinionClass[] = [
  ...rightIds.map((id) => `right:${id}` as const),
  ...optOutTargetIds.map((id) => `opt-out:${id}` as const),
];

export interface PolicyExamples {
  /** first 16 hex digits of the SHA-256 of its text */
  policy: string;
  /** by class: whether the policy makes the claim; undefined where it is not annotated for it */
  claims: (boolean | undefined)[];
  sentences: Example[];
}

/** The annotated policies of sets that are open, each sentence with what is known of it. */
export function annotatedExamples(data: string): PolicyExamples[] {
  return Object.entries(annotatedSets(data))
    .filter(([set]) => !set.endsWith('-held'))
    .flatMap(([, policies]) => policies.map(examplesOf));
}

function examplesOf(policy: AnnotatedPolicy): PolicyExamples {
  const { name, text, markdown } = policy;
  const document = (markdown ? fromMarkdown : fromText)(text, { source: name });
  const segments = segment([document]);
  const reading = readPolicy(segments);
  const { found } = classify(segments, document, () => noOpinion);
  const quotes = CLASSES.map(quotesOf(policy));
  const claims = quotes.map((said) => said && said.length > 0);
  const carrying = CLASSES.map((id, k) => {
    const said = quotes[k] ?? [];
    const ruled = said.length ? ruledOn(reading, found, id) : [];
    return new Set([...said.flatMap((quote) => sentencesOf(reading, quote)), ...ruled]);
  });
  return {
    policy: hashOf(text, 16),
    claims,
    sentences: running(reading).map((sentence) => ({
      ...read(reading, sentence),
      goals: Float32Array.from(CLASSES, (_, k) => (carrying[k]!.has(sentence) ? 1 : claims[k] === false ? 0 : NaN)),
    })),
  };
}

/** The quotes that are annotated for a claim; undefined where the policy is not annotated for its kind. */
function quotesOf({ gold, partly }: AnnotatedPolicy): (id: OpinionClass) => string[] | undefined {
  const { optOuts } = gold as Gold & { optOuts?: { targets: string[]; quote: string }[] };
  return (id) => {
    const claim = id.slice(id.indexOf(':') + 1);
    if (id.startsWith('opt-out:'))
      return optOuts?.filter(({ targets }) => targets.includes(claim)).map(({ quote }) => quote);
    if (partly) return undefined;
    return gold.rights[claim] ? [gold.rights[claim].quote] : [];
  };
}

/** Sentences that the quote is part of, or that are part of it; letters and digits alone count. */
export function sentencesOf(reading: Reading, quote: string): Sentence[] {
  const said = plain(quote.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1'));
  if (said.length < SHORTEST) return [];
  return running(reading).filter((sentence) => {
    const own = plain(textOf(sentence));
    return own.length >= SHORTEST && (own.includes(said) || said.includes(own));
  });
}

const SHORTEST = 10;
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const textOf = ({ segment, start, end }: Sentence): string => segment.text.slice(start, end);
const running = ({ segments, sentences }: Reading): Sentence[] =>
  segments.filter(({ kind }) => kind !== 'heading').flatMap(({ id }) => sentences[id]!);

/** Where the rules see a claim that is annotated, they see it in the right place. */
function ruledOn(reading: Reading, { rights, optOuts }: Findings, id: OpinionClass): Sentence[] {
  const evidence = [
    ...rights.filter((right) => `right:${right.id}` === id),
    ...optOuts.filter(({ targets }) => targets.some((target) => `opt-out:${target}` === id)),
  ].flatMap((claim) => claim.evidence);
  return evidence.flatMap((span) => spanned(reading, span));
}

const spanned = ({ segments, sentences }: Reading, { segment, start, end }: Span): Sentence[] =>
  segments[segment]!.kind === 'heading'
    ? []
    : sentences[segment]!.filter((each) => each.start < end && each.end > start);

const read = (reading: Reading, sentence: Sentence): Pick<Example, 'keys' | 'values'> =>
  featuresAmid(ownKeys(sentence), aroundKeys(reading, sentence.segment));

/** The sentences that are labelled one by one (../choices): whether each offers a choice, and of what. */
export function labelledExamples(data: string): PolicyExamples[] {
  return [...labelledPolicies(`${data}/corpus/policies.jsonl.gz`, readLabels())].map(
    ({ policy, segments, labels }) => {
      const reading = readPolicy(segments);
      const sentences = labels.flatMap((label) => {
        const sentence = label.answer === 'maybe' ? undefined : sentenceAt(reading, label);
        return sentence ? [{ ...read(reading, sentence), goals: goalsOf(label) }] : [];
      });
      return { policy, claims: CLASSES.map(() => undefined), sentences };
    },
  );
}

const goalsOf = ({ targets }: Label): Float32Array =>
  Float32Array.from(CLASSES, (id) =>
    id.startsWith('opt-out:') ? Number(targets.some((target) => id === `opt-out:${target}`)) : NaN,
  );
