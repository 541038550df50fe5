import type { Analysis, DataCategoryFinding, SensitiveClassId } from '../../model';
import type { Answer } from '../answers';
import type { Wording } from '../wording';
import { inSentence, nameList } from './name-list';

/** Special categories first; what is sensitive only together with a password comes last. */
const ORDER: SensitiveClassId[] = [
  'gdpr-9',
  'gdpr-10',
  'coppa',
  'appi',
  'lgpd',
  'cpra',
  'us-states',
  'cpra-with-code',
];

/** What the popup shows of it, "and 3 more" left room for. Letters. */
const TWO_LINES = 72;

/** The sensitive kinds collected; where there are none, those it says it does not collect. */
export function sensitiveData(analysis: Analysis, wording: Wording): Answer {
  const words = wording.answers['sensitive-data'];
  const collected = sensitiveFirst(analysis.dataCategories).filter((d) => d.disposition === 'collected');
  const label = (d: DataCategoryFinding) => inSentence(wording.labels.dataCategories[d.id]);
  const base = { id: 'sensitive-data' as const, question: words.question, scope: [] };
  if (collected.length > 0) {
    const list = nameList(collected.map(label), 5, wording, TWO_LINES);
    return {
      ...base,
      question: words.questionOf(collected.length),
      short: String(collected.length),
      detail: list[0]!.toUpperCase() + list.slice(1),
      evidence: collected.flatMap((d) => d.evidence.slice(0, 1)),
      // of the claim whose quote comes first
      score: collected[0]!.score,
    };
  }
  const denied = sensitiveFirst(analysis.dataCategories).filter((d) => d.disposition === 'not-collected');
  return {
    ...base,
    short: wording.answers.none,
    detail: denied.length ? words.denied(nameList(denied.map(label), 3, wording)) : words.none,
    evidence: denied.flatMap((d) => d.evidence.slice(0, 1)),
    score: denied[0]?.score ?? null,
  };
}

/** The sensitive ones, in the order in which they matter. */
export function sensitiveFirst(findings: DataCategoryFinding[]): DataCategoryFinding[] {
  return findings
    .filter((d) => d.sensitive.length > 0)
    .map((d) => ({ d, rank: Math.min(...d.sensitive.map((c) => ORDER.indexOf(c))) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ d }) => d);
}
