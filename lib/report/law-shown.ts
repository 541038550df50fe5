import type { Analysis, LawId } from '../model';
import { addressedLaw } from './law-rows';

/** What a law was guessed from; "nothing" where neither the device nor the policy names a place. */
export type LawGuess = 'place' | 'policy' | 'nothing';

export interface LawShown {
  law: LawId;
  /** null where a person chose it */
  guess: LawGuess | null;
}

/** The law whose rights are shown first: the one chosen, that of the place, the one the policy speaks of, or the EU's. */
export function lawShown(
  chosen: LawId | null,
  place: LawId | null,
  analysis: Pick<Analysis, 'checklists'> | undefined,
): LawShown {
  if (chosen) return { law: chosen, guess: null };
  if (place) return { law: place, guess: 'place' };
  const addressed = addressedLaw(analysis);
  return addressed ? { law: addressed, guess: 'policy' } : { law: 'gdpr', guess: 'nothing' };
}
