import {
  dataCategoryIds,
  sensitiveClassesOf,
  type DataCategoryFinding,
  type DataCategoryId,
  type Denial,
  type Disposition,
} from '../../model';
import { frameAt } from '../frame';
import { hasHit, type Reading, type Sentence } from '../reading';
import { scopeOf, unionScope } from '../scope';
import { childrenClaim } from './children';
import { evidence, evidenceOf } from './evidence';
import type { Mention } from './mentions';
import { isSpecial } from './special';
import { together } from '../witnesses';
import { weightOf } from './weights';

/** Below this a claim is a "maybe"; a single remark in passing on data that is sensitive by itself is no more. */
const THRESHOLD = 0.5;
const SENSITIVE_THRESHOLD = 0.55;

function thresholdOf(id: DataCategoryId): number {
  const classes = sensitiveClassesOf[id];
  return classes && !classes.includes('cpra-with-code') ? SENSITIVE_THRESHOLD : THRESHOLD;
}

/** Of categories said not to be collected and never said to be. */
const REFUSED_SCORE = 0.9;

export interface CategoryFindings {
  found: DataCategoryFinding[];
  possible: DataCategoryFinding[];
  denials: Denial[];
}

/** Every category with what the policy says of it; a refusal beside a collection becomes a denial. */
export function categoryFindings(reading: Reading, mentions: Mention[]): CategoryFindings {
  const findings: CategoryFindings = { found: [], possible: [], denials: [] };
  for (const id of dataCategoryIds) {
    if (id === 'children-data') continue;
    const own = mentions.filter((mention) => mention.id === id);
    if (own.length) place(findings, reading, id, own);
  }
  const coarse = findings.found.find(({ id }) => id === 'approximate-location');
  if (
    coarse?.disposition === 'not-collected' &&
    !mentions.some(({ id, refusal }) => id === 'precise-location' && !refusal)
  )
    replace(findings.found, {
      ...coarse,
      id: 'precise-location',
      sensitive: [...(sensitiveClassesOf['precise-location'] ?? [])],
    });
  const children = childrenFinding(reading);
  if (children) findings.found.push(children);
  return findings;
}

/** Who does not know roughly where people are does not know it exactly. */
function replace(found: DataCategoryFinding[], finding: DataCategoryFinding): void {
  const at = found.findIndex(({ id }) => id === finding.id);
  if (at >= 0) found[at] = finding;
  else found.push(finding);
}

function place(findings: CategoryFindings, reading: Reading, id: DataCategoryId, mentions: Mention[]): void {
  const announcing = beforeRefusals(mentions);
  const named = mentions.filter(
    ({ refusal, sentence }) =>
      refusal === null && !(isTitle(sentence) && announcing.has(sentence.segment.id)),
  );
  const refused = mentions.filter(({ refusal, strength }) => isRefusal(refusal) && strength !== 'weak');
  const refusedOutright = mentions.some((mention) => refusesOutright(mention));
  const taken = new Set(refused.flatMap(({ refusal, sentence }) => (refusal === 'takes' ? [sentence] : [])));
  const byRow = refused.some(({ sentence }) => sentence.segment.kind === 'table-row');
  const against = taken.size
    ? named.filter((mention) => outweighs(reading, mention) && !(byRow && isRecords(mention)))
    : named;
  const score = scoreOf(taken.size > 1 ? against.filter(({ place }) => place !== 'bare') : against);
  const said = refused.filter(({ sentence }) => !hasHit(sentence, 'undenied'));
  const denied = said.length ? evidenceOf(reading, said) : [];
  if (score < thresholdOf(id) && refusedOutright) {
    findings.found.push(
      finding(
        reading,
        id,
        'not-collected',
        mentions.filter(({ refusal }) => isRefusal(refusal)),
        REFUSED_SCORE,
      ),
    );
    return;
  }
  if (score >= thresholdOf(id)) findings.found.push(finding(reading, id, 'collected', named, score));
  else if (score >= THRESHOLD / 2) findings.possible.push(finding(reading, id, 'collected', named, score));
  if (denied.length) findings.denials.push({ kind: 'data-category', id, evidence: denied });
}

/** The heading "Cookies" above "We do not use cookies." collects nothing, nor does the item "Payment data" before it. */
function beforeRefusals(mentions: Mention[]): ReadonlySet<number> {
  const taken = mentions.filter(({ refusal }) => refusal === 'takes');
  return new Set(
    taken.flatMap(({ sentence: { segment } }) => [segment.id - 1, ...segment.headingIds.slice(-1)]),
  );
}

const isTitle = ({ segment, tokens }: Sentence): boolean =>
  segment.kind === 'heading' || tokens.length <= TITLE;

/** Words of an item that only names what the next one speaks of. */
const TITLE = 3;

const isRefusal = (refusal: Mention['refusal']): boolean => refusal === 'takes' || refusal === 'keeps';

const refusesOutright = ({ id, refusal, strength, siblings, sentence, hit }: Mention): boolean =>
  isRefusal(refusal) &&
  (strength !== 'weak' ||
    isNamedOutright(sentence, hit) ||
    siblings >= 2 ||
    sentence.segment.lead !== null ||
    (siblings > 0 && isSpecial(id)));

/** "No audio is recorded", "we do not store your financial information": a weak word with nothing before it but that. */
const isNamedOutright = ({ tokens }: Sentence, { from }: Mention['hit']): boolean =>
  /^(?:no|any|your|my)$/.test(tokens[from - 1]?.lower ?? '') && !/^leav/.test(tokens[from - 2]?.lower ?? '');

/**
 * "We do not collect X" stands against remarks on X elsewhere, and "we have no access to your card" against what the
 * payment processor does and what is on the bill, not against a place that speaks of what is had.
 */
const outweighs = (reading: Reading, { id, place, sentence, hit }: Mention): boolean =>
  place !== 'aside' &&
  place !== 'unsaid' &&
  !isWithheld(reading, sentence, hit) &&
  !hit.entry.props?.bill &&
  !(id === 'payment-information' && hasHit(sentence, 'data-context', 'processor'));

/**
 * Californian tables list some twenty kinds of "customer records" in one row, the schooling and the jobs among them that
 * a row of their own says are not collected. Sensitive kinds have no such row; they are in others in passing.
 */
const isRecords = ({ id, sentence: { segment }, siblings }: Mention): boolean =>
  segment.kind === 'table-row' && siblings >= RECORDS && sensitiveClassesOf[id] === undefined;

/** Other kinds of data in one sentence that make such a row. */
const RECORDS = 7;

/** "We do not share saved passwords with partners" tells of what others get. */
function isWithheld(reading: Reading, sentence: Sentence, { from }: Mention['hit']): boolean {
  const act = frameAt(reading, sentence, from)?.act;
  return act !== undefined && act.negator !== null && (act.id === 'share' || act.id === 'sell');
}

/** Sentences with other words witness a category each by itself. */
const INDEPENDENT = 1;

/** Each sentence is a witness once, however often the text repeats it; places that leave it unsaid are one together. */
function scoreOf(mentions: Mention[]): number {
  const byWords = new Map<string, number>();
  for (const mention of mentions) {
    const { segment, start, end } = mention.sentence;
    const words = mention.place === 'unsaid' ? '' : segment.text.slice(start, end).trim();
    byWords.set(words, Math.max(weightOf(mention), byWords.get(words) ?? 0));
  }
  return together([...byWords.values()], INDEPENDENT);
}

export function finding(
  reading: Reading,
  id: DataCategoryId,
  disposition: Disposition,
  mentions: Mention[],
  score: number,
): DataCategoryFinding {
  return {
    id,
    disposition,
    sensitive: [...(sensitiveClassesOf[id] ?? [])],
    score,
    scope: unionScope(mentions.map(({ sentence }) => scopeOf(reading, sentence))),
    evidence: evidenceOf(reading, mentions),
  };
}

function childrenFinding(reading: Reading): DataCategoryFinding | null {
  const claim = childrenClaim(reading);
  if (!claim) return null;
  const quotes = claim.sentences.slice(0, 4).map((sentence) => evidence(reading, sentence));
  const { disposition, score } = claim;
  const sensitive = [...(sensitiveClassesOf['children-data'] ?? [])];
  return { id: 'children-data', disposition, sensitive, score, scope: [], evidence: quotes };
}
