import { dataCategoryIds, recipientIds, type DataCategoryId, type RecipientId } from '../../lib/model';
import { readLabelFile, type Place } from '../labelled';

/** `c` collected or received, `x` refused, `n` neither, `?` doubtful; the data sheet says what that means. */
export type Answer = 'c' | 'x' | 'n' | '?';

/** What was said of one sentence: an answer for each category, or each kind of recipients, whose words it holds. */
export interface Label<Id extends string = DataCategoryId> extends Place {
  answers: Map<Id, Answer>;
}

/** Of data, by the first 16 hex digits of the SHA-256 of the policy's text. */
export const readLabels = (): Map<string, Label[]> => readLabelFile(new URL('labels.txt', import.meta.url), labelOf);

/** The same of recipients. */
export const readRecipientLabels = (): Map<string, Label<RecipientId>[]> =>
  readLabelFile(new URL('recipients.txt', import.meta.url), recipientLabelOf);

/** A label as it stands in the file: "12.f90f338f=c:name,age/n:health". */
export const labelOf = (text: string): Label => labelWith('labels.txt', dataCategoryIds, text);

/** "12.f90f338f=c:affiliates/n:advertisers" */
export const recipientLabelOf = (text: string): Label<RecipientId> =>
  labelWith('recipients.txt', recipientIds, text);

function labelWith<Id extends string>(file: string, known: readonly Id[], text: string): Label<Id> {
  const [, segment, hash, said] = /^(\d+)\.([0-9a-f]{8})=(\S+)$/.exec(text) ?? [];
  if (!said) throw new Error(`${file}: "${text}" is no label (SEGMENT.HASH=ANSWER:ID,…/ANSWER:…).`);
  const answers = said.split('/').flatMap((each) => answersOf(file, known, each));
  return { segment: Number(segment), text: hash!, answers: new Map(answers) };
}

function answersOf<Id extends string>(file: string, known: readonly Id[], text: string): [Id, Answer][] {
  const [, answer, ids] = /^([cxn?]):([a-z0-9,-]+)$/.exec(text) ?? [];
  if (!ids) throw new Error(`${file}: "${text}" is no answer (c, x, n or ?, a colon, ids).`);
  return ids.split(',').map((each) => {
    const id = known.find((one) => one === each);
    if (!id) throw new Error(`${file}: there is no "${each}".`);
    return [id, answer as Answer];
  });
}
