import {
  dataCategoryIds,
  type DataCategoryFinding,
  type DataCategoryId,
  type Disposition,
} from '../../model';
import { grouped } from '../../model/grouped';
import type { Reading } from '../reading';
import { DOUBTED } from '../second-opinion';
import { finding, type CategoryFindings } from './findings';
import { listedTogether } from './listed-together';
import type { Mention } from './mentions';
import { isSpecial } from './special';
import { weightOf } from './weights';

/** A category none of whose mentions is likelier than this to speak of data collected is doubted. */
const UNLIKELY = 0.3;
/** What one plain sentence alone scores at most: such a claim must look likelier. */
const ONE_WITNESS = 0.9;
const UNLIKELY_ALONE = 0.38;
/** From here on a single mention shows that a category is collected. How these were set: training/mentions. */
const SURE = 0.9;
/** From here on one shows that it is not, unless another speaks for the contrary. */
const SURELY_REFUSED = 0.7;
const LIKELY = 0.5;
/** What the rules nearly find is found where a mention looks as likely as this. */
const NEARLY = 0.4;
const LIKELY_ENOUGH = 0.7;

/** Of the categories that the model alone found in policies it had not learnt from 18 of 34 were annotated. */
const EXPECTED = 0.55;

/**
 * The rules' findings after a second opinion. A category none of whose mentions looks like data collected becomes a
 * "maybe"; one that the rules do not find, and that a mention plainly shows to be collected or not to be, is found there,
 * as is a special category that is listed with others that are found.
 * What is found comes in the order of the vocabulary.
 */
export function withOpinion(
  reading: Reading,
  mentions: readonly Mention[],
  { found, possible, denials }: CategoryFindings,
): CategoryFindings {
  const byId = grouped(
    mentions.filter(({ judged }) => judged),
    ({ id }) => id,
  );
  const known = new Set(found.map(({ id }) => id));
  const nearly = new Set(possible.filter(({ score }) => score >= NEARLY).map(({ id }) => id));
  const expected = dataCategoryIds.flatMap((id) => {
    const own = byId.get(id);
    const disposition = own && !known.has(id) ? shownBy(own, nearly.has(id) ? LIKELY_ENOUGH : SURE) : null;
    if (!disposition) return [];
    const showing = own!.filter(({ judged }) => judged![disposition] >= LIKELY);
    return [finding(reading, id, disposition, showing, EXPECTED)];
  });
  const isDoubted = ({ id, disposition, score }: DataCategoryFinding): boolean => {
    const own = byId.get(id);
    if (disposition !== 'collected' || !own) return false;
    const likely = most(own, 'collected');
    // what is sensitive by itself is best not overlooked
    return score <= ONE_WITNESS && !isSpecial(id)
      ? likely < UNLIKELY_ALONE && !own.some((each) => isListed(each) && isShort(each))
      : likely < UNLIKELY && !own.some(isListed);
  };
  const told = new Set<DataCategoryId>(expected.map(({ id }) => id));
  const certain = [...found.filter((each) => !isDoubted(each)), ...expected];
  const uncertain = [
    ...possible.filter(({ id }) => !told.has(id)),
    ...found.filter(isDoubted).map((each) => ({ ...each, score: DOUBTED })),
  ];
  const listed = listedTogether(mentions, certain, uncertain);
  const joined = uncertain.filter(({ id }) => listed.has(id)).map((each) => ({ ...each, score: EXPECTED }));
  return {
    found: [...certain, ...joined].sort(byVocabulary),
    possible: uncertain.filter(({ id }) => !listed.has(id)),
    denials,
  };
}

const byVocabulary = (a: DataCategoryFinding, b: DataCategoryFinding): number =>
  dataCategoryIds.indexOf(a.id) - dataCategoryIds.indexOf(b.id);

function shownBy(mentions: Mention[], sure: number): Disposition | null {
  const collected = most(mentions, 'collected');
  if (collected >= sure) return 'collected';
  return collected < LIKELY && most(mentions, 'not-collected') >= SURELY_REFUSED ? 'not-collected' : null;
}

/** What an item stands under ("We collect:") says more than its few words, where these name data clearly enough. */
const isListed = (mention: Mention): boolean =>
  mention.refusal === null &&
  mention.place === 'collected' &&
  mention.sentence.segment.lead !== null &&
  weightOf(mention) >= CLEARLY;

const CLEARLY = 0.5;

/** An item of so few words ("Company") says nothing but by its place. */
const isShort = ({ sentence: { tokens } }: Mention): boolean => tokens.length <= SHORT;

const SHORT = 4;

const most = (mentions: Mention[], disposition: Disposition): number =>
  mentions.reduce((best, { judged }) => Math.max(best, judged![disposition]), 0);
