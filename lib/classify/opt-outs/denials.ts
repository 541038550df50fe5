import type { Denial } from '../../model';
import type { Context } from '../annotator';
import { leadSpan, quote } from '../evidence';
import { hasHit } from '../reading';
import { cuesOf } from './cues';
import { allTargets, inheritedTargets } from './targets';

/** What has no choice and is none of the things that one can say no to, such as service messages or any ad at all. */
const NO_TARGET = 'opt-out';
const NOTHING_ELSE = ['service-messages', 'untargeted-ads'];

/** "You cannot opt out of service messages": the places where the policy says that there is no choice. */
export function deniedChoices({ reading, segments }: Context): Denial[] {
  return reading.sentences.flat().flatMap((sentence): Denial[] => {
    const denial = cuesOf(sentence).denials[0];
    if (!denial) return [];
    const id = NOTHING_ELSE.some((entry) => hasHit(sentence, 'setting', entry))
      ? NO_TARGET
      : (allTargets(sentence)[0] ?? inheritedTargets(reading, sentence)[0] ?? NO_TARGET);
    return [
      { kind: 'opt-out', id, evidence: [quote(sentence, denial, leadSpan(segments, sentence.segment))] },
    ];
  });
}
