import { sensitiveClassesOf, type DataCategoryFinding, type DataCategoryId } from '../../model';
import { grouped } from '../../model/grouped';
import type { Mention } from './mentions';

/** From here on a sentence shows that a category is collected rather than not. */
const LIKELY = 0.5;
/** So many others, found and shown by the same sentence, answer for one more. */
const OTHERS = 2;

/**
 * "You may tell us of your religion, political opinions, health or union membership": special categories that one
 * sentence lists stand or fall together, however rare the words for one of them are. Of those that are merely possible
 * the ones whose sentence shows two others that are found.
 */
export function listedTogether(
  mentions: readonly Mention[],
  found: readonly DataCategoryFinding[],
  possible: readonly DataCategoryFinding[],
): ReadonlySet<DataCategoryId> {
  const collected = new Set(idsOf(found));
  const open = new Set(idsOf(possible));
  const bySentence = grouped(mentions.filter(isNamed), ({ sentence }) => sentence);
  return new Set(
    [...bySentence.values()].flatMap((named) => {
      const shown = named.filter(({ id, judged }) => collected.has(id) && (judged?.collected ?? 0) >= LIKELY);
      return new Set(shown.map(({ id }) => id)).size >= OTHERS
        ? named.map(({ id }) => id).filter((id) => open.has(id))
        : [];
    }),
  );
}

const idsOf = (findings: readonly DataCategoryFinding[]): DataCategoryId[] =>
  findings.filter(({ disposition }) => disposition === 'collected').map(({ id }) => id);

const isNamed = ({ id, refusal, place }: Mention): boolean =>
  refusal === null && place !== 'unsaid' && sensitiveClassesOf[id]?.includes('gdpr-9') === true;
