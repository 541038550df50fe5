import type { Hit } from '../../knowledge/match';
import type { RecipientFinding, RecipientId } from '../../model';
import type { Reading, Sentence } from '../reading';
import { DOUBTED } from '../second-opinion';
import { logOdds, type Judged, type Named } from '../second-opinion/mentions';
import { MOST } from './recipients-context';

/** A recipient none of whose mentions is likelier than this to get data is doubted. */
const UNLIKELY = 0.3;
/** From here on a single mention shows that one gets data. How both were set: training/mentions. */
const SURE = 0.9;

/** Of the recipients that the model alone found in policies it had not learnt from five of five were annotated: too few to promise more. */
export const EXPECTED = 0.7;

/** Words for a kind of recipients, where they stand, whatever is said of it there. */
export interface RecipientMention extends Named {
  id: RecipientId;
}

export const isRecipient = ({ entry }: Hit): boolean => entry.lexicon === `recipient-${entry.id}`;

export const recipientMentions = ({ sentences }: Reading): RecipientMention[] =>
  sentences.flat().flatMap((sentence) =>
    sentence.hits
      .filter(isRecipient)
      .slice(0, MOST)
      .map((hit) => ({ id: hit.entry.id as RecipientId, sentence, hit })),
  );

/** How surely each sentence says of a recipient that they get data, as log odds; nothing where it was not asked. */
export function opinionsBySentence(
  judged: ReadonlyMap<RecipientMention, Judged>,
): (sentence: Sentence, id: RecipientId) => number {
  const opinions = new Map<Sentence, Map<RecipientId, number>>();
  for (const [{ sentence, id }, { received }] of judged) {
    const own = opinions.get(sentence) ?? new Map<RecipientId, number>();
    opinions.set(sentence, own.set(id, logOdds(received)));
  }
  return (sentence, id) => opinions.get(sentence)?.get(id) ?? 0;
}

/** The places that plainly show a recipient, by a trained model. */
export const plainMentions = (judged: ReadonlyMap<RecipientMention, Judged>): RecipientMention[] =>
  [...judged].flatMap(([mention, { received }]) => (received >= SURE ? [mention] : []));

/** A recipient that no place looks like becomes a "maybe"; one that is named by its companies alone is not asked about. */
export function withDoubts(
  findings: RecipientFinding[],
  judged: ReadonlyMap<RecipientMention, Judged>,
): RecipientFinding[] {
  const unlikely = new Set<RecipientId>();
  const likely = new Set<RecipientId>();
  for (const [{ id }, { received }] of judged) (received < UNLIKELY ? unlikely : likely).add(id);
  return findings.map((each) =>
    unlikely.has(each.id) && !likely.has(each.id) ? { ...each, score: Math.min(each.score, DOUBTED) } : each,
  );
}
