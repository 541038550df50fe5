import type { Analysis, Evidence, LawId, RegionId, ChecklistStatus } from '../model';
import { notSaid } from './answers/not-said';
import { optOuts } from './answers/opt-outs';
import { retention } from './answers/retention';
import { rights } from './answers/rights';
import { sensitiveData } from './answers/sensitive-data';
import { services } from './answers/services';
import { statementAnswer } from './answers/statement';
import { targetedAds } from './answers/targeted-ads';
import { english, type Wording } from './wording';

export type AnswerId =
  'sale' | 'targeted-ads' | 'sensitive-data' | 'retention' | 'services' | 'opt-outs' | 'rights' | 'not-said';

export interface Answer {
  id: AnswerId;
  /** "No", "Yes", "4", "Open", "–": it stands in a narrow column of its own */
  short: string;
  question: string;
  /** one line; empty where `states` says it */
  detail: string;
  /** what it rests on, best first; empty where nothing was found */
  evidence: Evidence[];
  /** calibrated, of the claim it rests on; null where it is a count or nothing was found */
  score: number | null;
  /** whom it concerns; empty: everyone */
  scope: RegionId[];
  /** of the law's rights, in the law's order; on the answer to "rights" alone */
  states?: ChecklistStatus[];
}

/** The eight answers that come before everything else: always the same questions, in the same order. */
export function answers(analysis: Analysis, law: LawId, wording: Wording = english): Answer[] {
  return [
    statementAnswer(analysis, 'sale', wording),
    targetedAds(analysis, wording),
    sensitiveData(analysis, wording),
    retention(analysis, wording),
    services(analysis, wording),
    optOuts(analysis, wording),
    rights(analysis, law, wording),
    notSaid(analysis, wording),
  ];
}

/** The questions alone, for while they wait. */
export function questions(law: LawId, { answers: words, labels }: Wording = english): string[] {
  return [
    words.sale.question,
    words['targeted-ads'].question,
    words['sensitive-data'].question,
    words.retention.question,
    words.services.question,
    words['opt-outs'].question,
    words.rights.question(labels.lawsOf[law]),
    words['not-said'].question,
  ];
}
