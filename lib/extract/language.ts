import { detectAll } from 'tinyld/light';
import type { Document } from '../model/document';
import { textOf } from './draft';

const SAMPLE = 4000;
const LEAST_LETTERS = 40;

/** ISO 639-1 code of the language a document is written in, by a sample of its text; 'und' where that is unsure. */
export function languageOf(document: Pick<Document, 'blocks' | 'declaredLanguage'>): string {
  const sample = sampleOf(document);
  const script = byScript(sample);
  if (script) return script;
  if (sample.replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS) return 'und';
  if (isEnglish(sample)) return 'en';
  const [first, second] = detectAll(sample);
  if (!first) return declared(document) ?? 'und';
  const sure = first.accuracy >= 0.25 && first.accuracy - (second?.accuracy ?? 0) >= 0.02;
  if (sure || first.lang === declared(document)) return first.lang;
  return 'und';
}

/** Words that no other language writes so and English cannot do without; the names of a text may look foreign to statistics. */
const ENGLISH = /^(?:the|and|to|you|your|our|that|this|with|or|for|by|are|is)$/;
const ENGLISH_SHARE = 0.2;
/** Of these a few are enough: a policy that is mostly lists of categories has few words between its nouns. */
const ENGLISH_ALONE = /^(?:the|and|you|your|our|this|that|with)$/;
const ALONE_SHARE = 0.1;
/** Fewer may all be of one name in a short text of another language. */
const ALONE_LEAST = 8;

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const alone = words.filter((word) => ENGLISH_ALONE.test(word)).length;
  return (
    words.filter((word) => ENGLISH.test(word)).length >= words.length * ENGLISH_SHARE ||
    (alone >= ALONE_LEAST && alone >= words.length * ALONE_SHARE)
  );
}

/** Sentences from the beginning, the middle and the end: a page may open with a notice in another language. */
function sampleOf({ blocks }: Pick<Document, 'blocks'>): string {
  const prose = blocks
    .filter((block) => block.kind !== 'table-row')
    .map(textOf)
    .filter((text) => text.length > 40);
  const texts = prose.length > 0 ? prose : blocks.map(textOf);
  const parts = [0, 0.33, 0.66].map((share) => {
    let part = '';
    for (let at = Math.floor(texts.length * share); at < texts.length && part.length < SAMPLE / 3; at++)
      part += ` ${texts[at]!.slice(0, 600)}`;
    return part;
  });
  return (texts.length < 6 ? texts.join(' ').slice(0, SAMPLE) : parts.join(' ')).replace(
    /https?:\S+|\S+@\S+/g,
    ' ',
  );
}

/** Scripts that one language alone uses, or that tell it at once. */
const SCRIPTS: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
];

function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  const found = SCRIPTS.find(([script, language]) => {
    const count = sample.match(script)?.length ?? 0;
    return count > letters * (language === 'ja' ? 0.15 : 0.4);
  });
  return found?.[1] ?? null;
}

/** The primary subtag of what the page declares, where it is one (BCP 47). */
function declared({ declaredLanguage }: Pick<Document, 'declaredLanguage'>): string | null {
  const code = declaredLanguage?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(code) ? code : null;
}
