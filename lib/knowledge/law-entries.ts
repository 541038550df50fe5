import type { Effect, Law, Phrases } from './law';
import type { Entry, PatternEntry } from './match';

/** Lexicon of the cues: a hit's entry id is the law's id; "UK GDPR" hides the "GDPR" within it. */
export const LAW_CUE = 'law-cue';

/** An entry that answers an item; `laws` share the phrases. */
export interface LawItemEntry extends PatternEntry {
  props: { laws: string[]; item: string; effect: Effect };
}

/** What the shared matcher has to look for so that every law's cues and phrases are found in one walk. */
export function lawEntries(laws: readonly Law[]): (PatternEntry | LawItemEntry)[] {
  const cues = laws.map((law) => entry(LAW_CUE, law.id, law.cues));
  return [...cues, ...laws.flatMap((law) => itemEntries(law, laws))];
}

/** Null for an entry of another lexicon. */
export function lawItemOf(found: Entry): LawItemEntry['props'] | null {
  return found.lexicon.startsWith('law-item/') ? (found as LawItemEntry).props : null;
}

/** A lexicon for each item: its denial hides the shorter statement within it, other items stay apart. */
function itemEntries(law: Law, laws: readonly Law[]): LawItemEntry[] {
  return law.items.flatMap((item) => {
    const borrowers = laws.filter((other) =>
      other.items.some((each) => each.id === item.id && each.phrasesOf === law.id),
    );
    const users = [law, ...borrowers].map((each) => each.id);
    return Object.entries(item.phrases).map(([effect, phrases]) => ({
      ...entry(`law-item/${law.id}/${item.id}`, effect, phrases),
      props: { laws: users, item: item.id, effect: effect as Effect },
    }));
  });
}

const entry = (lexicon: string, id: string, { patterns, except }: Phrases): PatternEntry =>
  except.length ? { lexicon, id, patterns, except } : { lexicon, id, patterns };
