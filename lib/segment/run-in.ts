import type { Block } from '../model/document';
import type { Range } from '../model/segment';

const LONGEST = 110;

/**
 * The heading that runs into its paragraph ("Sale of Personal Information. In the preceding …", or a bold
 * phrase), with its full stop or colon; null where there is none.
 */
export function runInOf(block: Block & { leadPhrase?: number }): Range | null {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return null;
  return boldPhrase(block.text, block.leadPhrase ?? 0) ?? titledPhrase(block.text);
}

function boldPhrase(text: string, leadPhrase: number): Range | null {
  if (leadPhrase < 2 || leadPhrase > LONGEST || leadPhrase >= text.length) return null;
  const end = text.slice(0, leadPhrase).trimEnd().length;
  if (!/[\p{L}]/u.test(text.slice(0, end)) || /,$/.test(text.slice(0, end))) return null;
  const stop = /^\s?[.:]/.exec(text.slice(end));
  const closed = /[.:?!]$/.test(text.slice(0, end));
  // bold words that simply begin a sentence ("You can …") are emphasis, not a heading
  if (!stop && !closed && !/^\s?[-–—]\s|^\s(?=["“]?\p{Lu})/u.test(text.slice(end))) return null;
  const range = { start: 0, end: end + (stop?.[0].length ?? 0) };
  return range.end < text.length ? range : null;
}

function titledPhrase(text: string): Range | null {
  const head = text.slice(0, LONGEST + 2);
  for (const match of head.matchAll(/[.:?](?=\s+["“(]?[\p{Lu}\p{N}])|:(?=\s)| [–—](?=\s)/gu)) {
    const end = match.index + match[0].length;
    const phrase = head.slice(0, match.index);
    if (goesOn(phrase, text.slice(end, end + 6))) continue;
    const words = phrase.match(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu) ?? [];
    if (words.length === 0 || words.length > 14 || /[,;]$/.test(phrase)) return null;
    const stop = match[0];
    return isTitle(phrase, words, stop) || isLabel(phrase, words, stop, text.slice(end, end + 80))
      ? { start: 0, end }
      : null;
  }
  return null;
}

/** A stop that ends nothing: of an abbreviation, within brackets, before a legal form, behind a number or letter. */
const goesOn = (phrase: string, after: string): boolean =>
  /\b(?:Inc|Ltd|Co|Corp|No|Art|Sec|U\.S|e\.g|i\.e|etc|vs|Mr|Ms|Dr|St)$/i.test(phrase) ||
  phrase.split('(').length > phrase.split(')').length ||
  /^\s(?:Inc|Ltd|LLC|Corp)\b/.test(after) ||
  /^\(?[\p{L}\p{N}]{1,3}$/u.test(phrase);

/** "Sale of Personal Information." */
function isTitle(phrase: string, words: string[], stop: string): boolean {
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const finished = stop === '.' && (FINITE.test(phrase) || (SUBJECT.test(phrase) && PREDICATE.test(phrase)));
  const titled = /^["“(]?[\p{Lu}\p{N}]/u.test(phrase) && capitals >= long.length * 0.66 && !finished;
  return titled && !(long.length === 0 && words.length > 1);
}

/** "Data we share: …", with enough behind it to be a label of. */
const isLabel = (phrase: string, words: string[], stop: string, after: string): boolean =>
  stop !== '.' &&
  words.length <= 6 &&
  after.trim().split(' ').length >= 4 &&
  !CLAUSE.test(phrase) &&
  /^\p{Lu}/u.test(phrase);

/** Verbs and first words that make a short, capitalised sentence a sentence all the same. */
const FINITE = /\b(?:is|are|has|have|was|were|will|does|applies|apply|contains)\b/;
const SUBJECT = /^(?:this|these|we|you|it|if|our|there|they|the|your|please)\b/i;
/** A small word that no capitalised title writes small. */
const PREDICATE =
  /\s(?!(?:and|the|for|with|about|from|that|into|when|how|what|via|under|not|our|your)\b)\p{Ll}{3,}/u;

/** Words of a clause: what has them is the beginning of a sentence, not a label. */
const CLAUSE = /\b(?:we|you|us|it|is|are|may|will|can|must|include|includes|including|following|such as)\b/i;
