import { categoryFindings } from '../../lib/classify/data-categories/findings';
import { mentionsOf, type Mention } from '../../lib/classify/data-categories/mentions';
import { weightOf } from '../../lib/classify/data-categories/weights';
import { readPolicy } from '../../lib/classify/policy-reader';
import type { Reading, Sentence } from '../../lib/classify/reading';
import type { DataCategoryFinding, DataCategoryId } from '../../lib/model';
import { labelledPolicies, sentenceAt } from '../labelled';
import { readLabels, type Answer } from './labels';

/** What the rules make of a category in a sentence: enough for a claim by itself, too little, a refusal, nothing. */
export type Ruling = 'claimed' | 'weak' | 'refused' | 'unseen';

export interface MentionExample {
  policy: string;
  id: DataCategoryId;
  answer: Answer;
  ruling: Ruling;
  /** the words the rules go by, with strength, place and weight */
  seen: string;
  /** what the rules say of the policy, and what they would say without this sentence */
  finding: DataCategoryFinding['disposition'] | null;
  without: DataCategoryFinding['disposition'] | null;
  text: string;
  /** the nearest heading and the end of the lead-in, or of the sentence before */
  heading: string;
  lead: string;
}

/** A mention that weighs this much makes a claim alone. */
const ENOUGH = 0.5;

/** Every labelled mention as the rules see it; a sentence that the corpus, as it is cut now, does not have is left out. */
export function mentionExamples(corpus: string): MentionExample[] {
  const examples: MentionExample[] = [];
  for (const { policy, segments, labels } of labelledPolicies(corpus, readLabels())) {
    const reading = readPolicy(segments);
    const mentions = mentionsOf(reading);
    for (const label of labels) {
      const sentence = sentenceAt(reading, label);
      if (!sentence) continue;
      for (const [id, answer] of label.answers) {
        const all = mentions.filter((mention) => mention.id === id);
        const [own, others] = parted(all, sentence);
        examples.push({
          policy,
          id,
          answer,
          ruling: rulingOf(own),
          seen: own.map(wordsOf).join('; '),
          finding: findingOf(reading, id, all),
          without: findingOf(reading, id, others),
          ...placeOf(reading, sentence),
        });
      }
    }
  }
  return examples;
}

const parted = (mentions: Mention[], sentence: Sentence): [own: Mention[], others: Mention[]] => [
  mentions.filter((mention) => mention.sentence === sentence),
  mentions.filter((mention) => mention.sentence !== sentence),
];

function rulingOf(mentions: Mention[]): Ruling {
  const named = mentions.filter(({ refusal }) => refusal === null);
  if (named.some((mention) => weightOf(mention) >= ENOUGH)) return 'claimed';
  if (mentions.some(({ refusal }) => refusal === 'takes' || refusal === 'keeps')) return 'refused';
  return named.length ? 'weak' : 'unseen';
}

const findingOf = (reading: Reading, id: DataCategoryId, mentions: Mention[]): MentionExample['finding'] =>
  categoryFindings(reading, mentions).found.find((each) => each.id === id)?.disposition ?? null;

const wordsOf = (mention: Mention): string => {
  const { sentence, hit, strength, place, own, refusal } = mention;
  const words = sentence.segment.text.slice(hit.start, hit.end);
  return `${words} ${strength}/${place}${own ? '*' : ''}${refusal ? `/${refusal}` : ''} ${weightOf(mention).toFixed(2)}`;
};

function placeOf(reading: Reading, { segment, start, end }: Sentence): Pick<MentionExample, 'text' | 'heading' | 'lead'> {
  const lead = segment.lead === null ? segment.text.slice(0, start) : reading.segments[segment.lead]!.text;
  return {
    text: segment.text.slice(start, end).trim(),
    heading: segment.headings.at(-1) ?? '',
    lead: lead.trim().slice(-160),
  };
}
