import { titleKind } from './document-titles';
import { textOf } from './draft';
import type { Verdict } from './main-text';

interface Section {
  title: string;
  kind: ReturnType<typeof titleKind>;
  from: number;
  to: number;
  letters: number;
}

export interface Chosen {
  verdicts: Verdict[];
  /** titles of what was read and of what was not, where the page holds several documents */
  read: string[];
  left: string[];
}

/** What a document must hold to be one, rather than a clause or a teaser. */
const LEAST_LETTERS = 1500;

/**
 * The privacy policy of a page that holds other documents too: terms, agreements. Everything is kept where the
 * page holds no such others, or no policy.
 */
export function oneDocument(verdicts: Verdict[]): Chosen {
  const kept = verdicts.filter((verdict) => !verdict.reason);
  const all = { verdicts, read: [], left: [] };
  for (const level of LEVELS) {
    const sections = sectionsOf(kept, level);
    const long = sections.filter((section) => section.letters >= LEAST_LETTERS);
    if (!long.some((s) => s.kind === 'privacy') || !long.some((s) => s.kind === 'other')) continue;
    const chosen = sections.filter((section) => section.kind === 'privacy');
    const inside = new Set(chosen.flatMap((section) => kept.slice(section.from, section.to)));
    return {
      verdicts: verdicts.map((v) => (v.reason || inside.has(v) ? v : { ...v, reason: 'another-document' })),
      read: chosen.map((section) => section.title),
      left: long.filter((section) => section.kind !== 'privacy').map((section) => section.title),
    };
  }
  return all;
}

/** Titles are headings of one level, or plain paragraphs made large by styles. */
const LEVELS = [1, 2, 3, 'paragraph'] as const;

function sectionsOf(kept: Verdict[], level: (typeof LEVELS)[number]): Section[] {
  const sections: Section[] = [];
  kept.forEach(({ block }, index) => {
    const { draft } = block;
    const text = textOf(draft);
    const starts =
      level === 'paragraph'
        ? draft.kind === 'paragraph' && titleKind(text) !== null && block.linkLetters === 0
        : draft.kind === 'heading' && draft.level <= level;
    const last = sections.at(-1);
    if (starts) sections.push({ title: text, kind: titleKind(text), from: index, to: index + 1, letters: 0 });
    else if (last) {
      last.to = index + 1;
      last.letters += block.letters;
    }
  });
  return sections;
}
