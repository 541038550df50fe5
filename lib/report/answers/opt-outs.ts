import type { Analysis, OptOutTargetId } from '../../model';
import type { Answer } from '../answers';
import type { Wording } from '../wording';
import { inSentence, nameList } from './name-list';
import { silent } from './statement';

export function optOuts(analysis: Analysis, wording: Wording): Answer {
  const words = wording.answers['opt-outs'];
  const base = { id: 'opt-outs' as const, question: words.question };
  const offered = analysis.services.filter((s) => s.optOut === 'offered');
  const targets = targetsOf(analysis);
  if (targets.length === 0 && offered.length === 0) return silent(base, wording);
  const trackers = offered.length ? [words.services(offered.length, analysis.services.length)] : [];
  const named = targets.map((target) => inSentence(wording.labels.optOutTargets[target]));
  const detail = nameList([...trackers, ...named], 3, wording, 32);
  return {
    ...base,
    // services that can be switched off one by one are one way, as the section shows them
    short: String(targets.length + (offered.length ? 1 : 0)),
    detail: detail[0]!.toUpperCase() + detail.slice(1),
    evidence: [...analysis.optOuts, ...offered].flatMap((o) => o.evidence.slice(0, 1)),
    score: null,
    scope: [],
  };
}

/** What one can say no to, each once, in the order found. */
export function targetsOf(analysis: Pick<Analysis, 'optOuts'>): OptOutTargetId[] {
  return [...new Set(analysis.optOuts.flatMap((o) => o.targets))];
}
