import type { Hit } from '../knowledge/match';
import { turnsBetween } from './frame';
import { hitsOf, type Reading, type Sentence } from './reading';

/** How many words a lead-in goes on after its negator ("we do not under any circumstances engage in:"). */
const LEAD_REACH = 8;

/**
 * The negator with which the lead-in or heading of a sentence breaks off ("We do not:"), so that it turns round what
 * the sentence begins with; null where there is none.
 */
export function brokenOffBefore(reading: Reading, { segment, index }: Sentence): Hit | null {
  const on = segment.lead ?? segment.headingIds.at(-1);
  const last = index === 0 && on !== undefined ? reading.sentences[on]!.at(-1) : undefined;
  return (last && hitsOf(last, 'negation').find((negator) => leadsOn(last, negator))) ?? null;
}

function leadsOn(lead: Sentence, negator: Hit): boolean {
  const { length } = lead.tokens;
  if (negator.to >= length - 1) return true;
  const colon = lead.segment.text.slice(lead.tokens.at(-1)!.end, lead.end).includes(':');
  return colon && length - negator.to <= LEAD_REACH && !turnsBetween(lead, negator.to, length);
}
