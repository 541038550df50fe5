import nlp from 'compromise';

/** What a verb of a sentence says: who does it, and whether it is denied. */
export interface Deed {
  /** who does it, in lower case: "we", "third parties"; "" where nobody is named */
  agent: string;
  denied: boolean;
  /** UTF-16 offsets of the verb with its auxiliaries into the sentence */
  start: number;
  end: number;
}

/** Grammar of short texts, each read once. Reading costs about a millisecond a sentence: ask of few. */
export interface Grammar {
  /** Whether words written with capitals are a proper name; `isCommon`: the text has the word (in lower case) as a common one. */
  isName(words: string, isCommon: (word: string) => boolean): boolean;
  /** The verbs of a sentence with their agents; of a long one those of its beginning. */
  deeds(sentence: string): Deed[];
}

const LONGEST = 400;
/** No document needs more; what has more is left to the rules that need no grammar. */
const MOST_NAMES = 14;
const MOST_SENTENCES = 3;

/** One for each document: it remembers what it has read. */
export function createGrammar(): Grammar {
  const names = readingAtMost(MOST_NAMES, readWords);
  const sentences = readingAtMost(MOST_SENTENCES, readDeeds);
  return {
    isName: (words, isCommon) => isProper(names(words) ?? [], isCommon),
    deeds: (sentence) => sentences(sentence.slice(0, LONGEST)) ?? [],
  };
}

/** Reads so many different texts, each once; undefined for those beyond. */
function readingAtMost<T>(most: number, read: (text: string) => T): (text: string) => T | undefined {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text) && known.size < most) known.set(text, read(text));
    return known.get(text);
  };
}

interface Word {
  /** lower case, without marks */
  text: string;
  /** a capital or a figure within it, or a dot: "StreetEasy", "CNN.com" */
  coined: boolean;
  tags: ReadonlySet<string>;
}

/**
 * The words read in lower case, as the object of "with": capitals make a proper noun of everything
 * ("Advertising Partners"), without them only what cannot be a common word remains a name.
 */
function readWords(words: string): Word[] {
  const parts = words.slice(0, LONGEST).split(/[\s/]+/);
  const terms = termsOf(`with ${words.slice(0, LONGEST).toLowerCase().replaceAll('/', ' ')}`);
  return terms.slice(1).map(({ normal, tags }, at) => ({
    text: normal,
    coined: /\p{Ll}\p{Lu}|\d|\p{L}\.\p{L}/u.test(parts[at] ?? ''),
    tags: new Set(tags),
  }));
}

const PLACES_AND_TIMES = ['Place', 'Demonym', 'Date', 'Month', 'WeekDay', 'Language', 'Currency'];
/** Kinds of words that begin no name of a company. */
const NO_START = [
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Determiner',
  'Modal',
  'Auxiliary',
  'QuestionWord',
];
/** Kinds of words that say of themselves that they are common: deeds, doers and more than one of a thing. */
const COMMON = ['Gerund', 'PastTense', 'Adverb', 'Actor', 'Negative', 'Copula', ...NO_START];

function isProper(words: Word[], isCommon: (word: string) => boolean): boolean {
  if (!words.length) return false;
  const has = ({ tags }: Word, kinds: string[]): boolean => kinds.some((kind) => tags.has(kind));
  if (words.some((word) => word.tags.has('Organization'))) return true;
  if (has(words[0]!, NO_START)) return false;
  if (words.every((word) => has(word, PLACES_AND_TIMES))) return false;
  const common = (word: Word): boolean =>
    !word.coined &&
    (isCommon(word.text) || has(word, COMMON) || (words.length > 1 && has(word, ['Adjective', 'Verb'])));
  const head = words.at(-1)!;
  const several = words.length > 1 && has(head, ['Plural', 'PresentTense']) && !head.coined;
  return !(several ? words.slice(0, -1) : words).every(common);
}

/**
 * Verbs by phrases: the agent of a verb is the noun phrase before it, over a "who"; what "or" or "to" joins to a verb
 * before has that one's agent and denial.
 */
function readDeeds(sentence: string): Deed[] {
  const deeds: Deed[] = [];
  let agent = '';
  let open: Deed | null = null;
  let before: Term | undefined;
  for (const term of termsOf(sentence)) {
    const { start, length } = term.offset;
    const negative = term.tags.includes('Negative');
    if (term.chunk === 'Verb' && open) {
      open.end = start + length;
      open.denied ||= negative;
    } else if (term.chunk === 'Verb') {
      const joined = before && JOINING.has(before.normal) ? deeds.at(-1) : undefined;
      open = {
        agent: joined?.agent ?? agent,
        denied: joined?.denied ?? negative,
        start,
        end: start + length,
      };
      if (NEITHER.test(open.agent)) open.denied = true;
      deeds.push(open);
    } else {
      open = null;
      if (term.chunk === 'Noun')
        agent = before?.chunk === 'Noun' || isNor(before) ? `${agent} ${term.normal}` : term.normal;
    }
    before = term;
  }
  return deeds;
}

const JOINING: ReadonlySet<string> = new Set(['or', 'and', 'nor', 'to']);
const NEITHER = /^(?:neither|nobody|none|no) /;
const isNor = (term?: Term): boolean => term?.normal === 'nor';

interface Term {
  normal: string;
  tags: string[];
  /** the phrase it stands in: "Noun", "Verb", "Adjective" or "Pivot" (what joins clauses) */
  chunk?: string;
  offset: { start: number; length: number };
}

const termsOf = (text: string): Term[] =>
  (nlp(text).json({ offset: true }) as { terms: Term[] }[]).flatMap(({ terms }) => terms);
