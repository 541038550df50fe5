import type { Analysis } from '../../model';
import type { Answer } from '../answers';
import { optOutRows } from '../opt-out-rows';
import type { Wording } from '../wording';
import { nameList } from './name-list';
import { silent } from './statement';

/** How many ways to say no there are, and to what. */
export function optOuts(analysis: Analysis, wording: Wording): Answer {
  const words = wording.answers['opt-outs'];
  const base = { id: 'opt-outs' as const, question: words.question };
  const offered = analysis.services.filter((s) => s.optOut === 'offered');
  const rows = optOutRows(analysis.optOuts, analysis.services);
  if (rows.length === 0 && offered.length === 0) return silent(base, wording);
  const trackers = offered.length ? [words.services(offered.length, analysis.services.length)] : [];
  const targets = [...new Set(rows.flatMap((row) => row.targets))];
  const named = targets.map((target) => words.targets[target]);
  // ways are counted, not what they are ways out of: one may be out of two things
  const detail = nameList([...named, ...trackers], 3, wording, 29, wording.answers.andOthers);
  // services that can be switched off one by one are one way, as they are shown
  const ways = rows.length + trackers.length;
  return {
    ...base,
    question: words.questionOf(ways),
    short: String(ways),
    detail: detail[0]!.toUpperCase() + detail.slice(1),
    evidence: [...rows, ...offered].flatMap((o) => o.evidence.slice(0, 1)),
    score: null,
    scope: [],
  };
}
