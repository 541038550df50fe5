import { dataCategoryIds, type DataCategoryId } from '../../lib/model';
import { readLabelFile, type Place } from '../labelled';

/** `c` collected, `x` refused, `n` neither, `?` doubtful; the data sheet says what that means. */
export type Answer = 'c' | 'x' | 'n' | '?';

/** What was said of one sentence: an answer for each category whose words it holds. */
export interface Label extends Place {
  answers: Map<DataCategoryId, Answer>;
}

/** By the first 16 hex digits of the SHA-256 of the policy's text. */
export const readLabels = (): Map<string, Label[]> =>
  readLabelFile(new URL('labels.txt', import.meta.url), labelOf);

/** A label as it stands in the file: "12.f90f338f=c:name,age/n:health". */
export function labelOf(text: string): Label {
  const [, segment, hash, said] = /^(\d+)\.([0-9a-f]{8})=(\S+)$/.exec(text) ?? [];
  if (!said) throw new Error(`labels.txt: "${text}" is no label (SEGMENT.HASH=ANSWER:CATEGORY,…/ANSWER:…).`);
  return { segment: Number(segment), text: hash!, answers: new Map(said.split('/').flatMap(answersOf)) };
}

function answersOf(text: string): [DataCategoryId, Answer][] {
  const [, answer, ids] = /^([cxn?]):([a-z0-9,-]+)$/.exec(text) ?? [];
  if (!ids) throw new Error(`labels.txt: "${text}" is no answer (c, x, n or ?, a colon, categories).`);
  return ids.split(',').map((id) => {
    if (!KNOWN.has(id)) throw new Error(`labels.txt: there is no category "${id}".`);
    return [id as DataCategoryId, answer as Answer];
  });
}

const KNOWN = new Set<string>(dataCategoryIds);
