import type { LawId } from '../model';
import { lawOfCountry, lawOfTongue, lawOfZone, outside, zoneAreas } from './law-places';

/**
 * The law that most likely protects the person, from the device's time zone and languages. It is a guess and
 * must be shown as one. The time zone goes first: languages are often left as they came.
 */
export function guessLaw(timeZone: string, languages: readonly string[]): LawId | null {
  const zone = lawOfZone[timeZone];
  if (zone) return zone;
  const area = outside.has(timeZone) ? undefined : zoneAreas.find(([prefix]) => timeZone.startsWith(prefix));
  if (area) return area[1];
  for (const language of languages) {
    const law = lawOfLanguage(language);
    if (law) return law;
  }
  return null;
}

function lawOfLanguage(name: string): LawId | undefined {
  try {
    const { language, region } = new Intl.Locale(name);
    return region ? lawOfCountry[region] : lawOfTongue[language];
  } catch {
    return undefined;
  }
}
