import type { Evidence } from './evidence';
import type { Judgement } from './judgement';
import { control } from './rules/control';
import { failure } from './rules/failure';
import { guarded } from './rules/insecure';
import { homePage } from './rules/home-page';
import { instructions, leadsOn } from './rules/instructions';
import { logIn } from './rules/log-in';
import { missingPage } from './rules/missing-page';
import { noOptOut } from './rules/no-opt-out';
import { notAPage } from './rules/not-a-page';
import { otherSite } from './rules/other-site';
import { refusal } from './rules/refusal';
import { scriptPage } from './rules/script-page';
import { status } from './rules/status';
import { tool } from './rules/tool';

/**
 * In the order in which one hides the next: no answer, no page, another page, then what is on it. A log-in hides
 * what is behind it, a page drawn by a script everything.
 */
const RULES: readonly ((evidence: Evidence) => Judgement | null)[] = [
  failure,
  status,
  refusal,
  notAPage,
  missingPage,
  tool,
  homePage,
  otherSite,
  control,
  logIn,
  instructions,
  scriptPage,
  leadsOn,
];

/** What a web link is worth, from what was seen when it was opened. Pure: the same evidence, the same judgement. */
export function judge(evidence: Evidence): Judgement {
  for (const rule of RULES) {
    const found = rule(evidence);
    if (found) return guarded(found, evidence);
  }
  return noOptOut(evidence);
}
