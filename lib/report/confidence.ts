export type Confidence = 'very-sure' | 'fairly-sure' | 'unsure';

/** A calibrated score in words; the limits are those that the words state (19 of 20, 9 of 10). */
export function confidenceOf(score: number): Confidence {
  if (score >= 0.95) return 'very-sure';
  return score >= 0.8 ? 'fairly-sure' : 'unsure';
}
