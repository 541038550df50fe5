import type { Analysis } from '../../model';
import type { Answer } from '../answers';
import type { Wording } from '../wording';
import { nameList } from './name-list';
import { namesFor } from './named-companies';
import { doubted, spoken, statement, unstated } from './statement';

/** Whether data serves targeted ads; by whom, where advertisers are named. */
export function targetedAds(analysis: Analysis, wording: Wording): Answer {
  const words = wording.answers['targeted-ads'];
  const base = { id: 'targeted-ads' as const, question: words.question };
  const finding = statement(analysis, 'targeted-advertising');
  if (!finding || finding.value === 'not-stated')
    return unstated(base, analysis, 'targeted-advertising', wording);
  if (finding.value === 'denied') return spoken(base, finding, words.denied, wording);
  const names = namesFor(analysis, 'advertisers');
  const answer = spoken(base, finding, words.yes, wording);
  if (names.length === 0) return answer;
  return { ...answer, detail: doubted(nameList(names, 4, wording, 29), finding, wording) };
}
