import {
  dataCategoryIds,
  sensitiveClassesOf,
  type DataCategoryFinding,
  type DataCategoryId,
  type Denial,
  type Disposition,
} from '../../model';
import { hasHit, type Reading, type Sentence } from '../reading';
import { scopeOf, unionScope } from '../scope';
import { childrenClaim } from './children';
import { evidence, evidenceOf } from './evidence';
import type { Mention } from './mentions';
import { isRefused, refusesOutright, unrefused } from './outweighed';
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
  const named = namedIn(mentions);
  const score = scoreOf(unrefused(reading, named, mentions));
  const refused = mentions.filter(isRefused);
  if (score < thresholdOf(id) && mentions.some(refusesOutright)) {
    findings.found.push(finding(reading, id, 'not-collected', refused, REFUSED_SCORE));
    return;
  }
  if (score >= thresholdOf(id)) findings.found.push(finding(reading, id, 'collected', named, score));
  else if (score >= THRESHOLD / 2) findings.possible.push(finding(reading, id, 'collected', named, score));
  const denied = refused.filter(
    ({ strength, sentence }) => strength !== 'weak' && !hasHit(sentence, 'undenied'),
  );
  if (denied.length)
    findings.denials.push({ kind: 'data-category', id, evidence: evidenceOf(reading, denied) });
}

/** The mentions that refuse nothing and head nothing that does. */
function namedIn(mentions: Mention[]): Mention[] {
  const announcing = beforeRefusals(mentions);
  return mentions.filter(
    ({ refusal, sentence }) =>
      refusal === null && !(isTitle(sentence) && announcing.has(sentence.segment.id)),
  );
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
