import { hasHit, type Reading, type Sentence } from '../reading';

/** How many sentences behind the offer a warning may follow, in the same segment. */
const BEHIND = 3;
const LONGEST = 300;

/** What the policy warns of: one device only, lost with cookies, functions lost; each in its own sentence's words. */
export function cautionsOf(reading: Reading, { segment, index }: Sentence): string[] {
  return reading.sentences[segment.id]!.slice(index, index + 1 + BEHIND)
    .filter((each) => hasHit(each, 'opt-out-caution'))
    .map(({ start, end }) => withoutJoint(segment.text.slice(start, Math.min(end, start + LONGEST))));
}

/** A list's item without what joins the next one to it. */
const withoutJoint = (caution: string): string => caution.replace(/[;,](?: (?:and|or))?\s*$/, '');
