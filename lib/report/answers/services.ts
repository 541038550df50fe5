import type { Analysis } from '../../model';
import type { Answer } from '../answers';
import type { Wording } from '../wording';
import { inSentence, nameList } from './name-list';
import { namedCompanies, namesFor } from './named-companies';

/** What one line holds behind "Kinds only:". Letters. */
const BEHIND_WORDS = 20;

/** The companies named; where none is, the kinds of recipient. */
export function services(analysis: Analysis, wording: Wording): Answer {
  const words = wording.answers.services;
  const base = { id: 'services' as const, question: words.question, score: null, scope: [] };
  const names = namedCompanies(analysis).map(({ name }) => name);
  const unnamed = analysis.recipients.filter((r) => namesFor(analysis, r.id).length === 0);
  const kinds = nameList(
    unnamed.map((r) => inSentence(wording.labels.recipients[r.id])),
    3,
    wording,
    BEHIND_WORDS,
  );
  if (names.length === 0) {
    return {
      ...base,
      short: unnamed.length ? wording.answers.none : wording.answers.nothing,
      detail: unnamed.length ? words.kindsOnly(kinds) : wording.answers.notSaid,
      evidence: unnamed.flatMap((r) => r.evidence.slice(0, 1)),
    };
  }
  const named = [
    ...analysis.services.flatMap((s) => s.evidence.slice(0, 1)),
    ...analysis.recipients.flatMap((r) => r.companies.flatMap((c) => c.evidence.slice(0, 1))),
  ];
  return {
    ...base,
    question: words.questionOf(names.length),
    short: String(names.length),
    detail: nameList(names, 3, wording, 29),
    evidence: named,
  };
}
