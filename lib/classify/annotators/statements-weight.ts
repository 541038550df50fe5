import type { Hit } from '../../knowledge/match';
import { turnsBetween } from '../frame';
import { isQuestion } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { isAnonymous } from './anonymous';

/** What a lexicon says of a statement's words (lib/knowledge/lexicons/en/statement-sale.yaml). */
export interface Props {
  says: 'practice' | 'yes' | 'denied';
  score: number;
  hypothetical: number;
  /** in place of score where a practice is affirmed */
  affirmed?: number;
  /** says it in the title of a section or of a table as well as in a sentence */
  title?: boolean;
  /** says it although it is a denial that it says it in ("we do not sell, except for sharing") */
  withinDenial?: boolean;
  /** says nothing where the data is of nobody ("aggregate information to advertisers") */
  personal?: boolean;
}

/** A denial with a way out ("unless you agree") is worth this much of one without. */
const WITH_EXCEPTION = 0.75;
/** A heading or a label names its subject more often than it states it, unless it denies. */
const NAMED = 0.35;
const LABEL_WORDS = 6;
/** What "we do not sell the data of children under 16" says of everyone's. */
const OF_MINORS = 0.3;
/** What "we do not share your health data with advertisers" says of all one's data. */
const OF_ONE_KIND = 0.5;
/** What rights are named after, so that a right anywhere in the sentence casts doubt on it. */
const RIGHTS_OVER: ReadonlySet<string> = new Set(['sale', 'automated-decisions']);
/** A question states nothing. */
const QUESTION = 0.1;

/** How much of a place's score is left where its sentence, its lead-in or its form casts doubt on it: 0 to 1. */
export function weightOf(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  props: Props,
  denied: boolean,
): number {
  const { entry, from } = hit;
  if (!denied && props.title && isTitle(reading, sentence)) return 1;
  const sale = entry.id === 'sale';
  const ofLead = (id: string): boolean =>
    props.says !== 'yes' && !isOwnSubject(sentence, hit) && settingOfLead(reading, sentence, id);
  const setting = (id: string): boolean => hasHit(sentence, 'statement-setting', id) || ofLead(id);
  const ofClause = (id: string): boolean => isSetInClause(sentence, hit, id) || ofLead(id);
  const mentioned =
    (RIGHTS_OVER.has(entry.id) ? setting : ofClause)('hypothetical') ||
    (props.says === 'practice' && setting('of-law'));
  if (denied && isOfSome(sentence, hit)) return 0;
  if (
    denied &&
    (isWish(sentence, hit) || ofLead('right-not-to')) &&
    !hasHit(sentence, 'statement-setting', 'undone')
  )
    return 0;
  return (
    (isQuestion(sentence) ? QUESTION : 1) *
    (!denied && isLabel(sentence, entry.id) ? NAMED : 1) *
    ((!denied || props.says === 'denied') && mentioned ? props.hypothetical : 1) *
    (sale && ofClause('not-personal') ? OF_MINORS : 1) *
    (props.personal && isAnonymous(sentence) ? OF_MINORS : 1) *
    (denied && isOfOneKind(sentence, hit) ? OF_ONE_KIND : 1) *
    ((sale || denied || entry.id === 'targeted-advertising') &&
    hasHit(sentence, 'statement-setting', 'minors')
      ? OF_MINORS
      : 1) *
    (denied && hitsOf(sentence, 'recipient-unless').some((out) => out.from > from) ? WITH_EXCEPTION : 1)
  );
}

/** "We do not share this information with advertisers"; of a sale that is most often said of all that a section told of. */
const isOfOneKind = (sentence: Sentence, { entry, from, to }: Hit): boolean =>
  (entry.id === 'sale' || entry.id === 'targeted-advertising') &&
  hitsOf(sentence, 'statement-setting').some(
    (kind) =>
      (kind.entry.id === 'one-kind' || (kind.entry.id === 'named-before' && entry.id !== 'sale')) &&
      kind.from < to &&
      !turnsBetween(sentence, kind.to, from),
  );

/** "You can ask us not to sell, even though we do not": what is said after the turn is said by itself. */
const isSetInClause = (sentence: Sentence, hit: Hit, id: string): boolean =>
  hitsOf(sentence, 'statement-setting').some(
    ({ entry, from, to }) =>
      entry.id === id &&
      (to <= hit.from ? !turnsBetween(sentence, to, hit.from) : !turnsBetween(sentence, hit.to, from)),
  );

/** "If you opt out, we will not sell", "this does not stop targeted ads": what is denied there goes on for the others. */
const isOfSome = (sentence: Sentence, hit: Hit): boolean =>
  hitsOf(sentence, 'statement-setting').some(
    ({ entry, from, to }) =>
      (entry.id === 'once-opted-out' ||
        (entry.id === 'persists' && !turnsBetween(sentence, from, hit.from))) &&
      from <= hit.from &&
      hit.from < to,
  );

/** "the right not to be profiled": only what is said before reaches it, not "we do not sell, so no need to opt out". */
const isWish = (sentence: Sentence, hit: Hit): boolean =>
  hitsOf(sentence, 'statement-setting').some(
    ({ entry, from, to }) =>
      entry.id === 'right-not-to' &&
      from < hit.to &&
      (to > hit.from || !turnsBetween(sentence, to, hit.from)),
  );

/** Who says of themselves what they do says it anew, whatever the list is of ("Your rights:"). */
const isOwnSubject = ({ tokens }: Sentence, { from }: Hit): boolean =>
  tokens.slice(0, from + 1).some(({ lower }) => lower === 'we');

/** What a list item takes from its lead-in or heading: "You have the right to:". */
function settingOfLead(reading: Reading, { segment }: Sentence, id: string): boolean {
  if (segment.kind !== 'list-item') return false;
  const on = segment.lead ?? segment.headingIds.at(-1);
  const last = on === undefined ? undefined : reading.sentences[on]!.at(-1);
  return last !== undefined && hasHit(last, 'statement-setting', id);
}

/**
 * Few words say enough where a lead-in goes before them ("We use your data to:"), they are a purpose ("To …") or a
 * sentence of their own ("We sell your data."); only decisions by programs are as often the name of a right.
 */
function isLabel({ segment, tokens }: Sentence, id: string): boolean {
  if (segment.kind === 'heading') return true;
  if (tokens.length > LABEL_WORDS || tokens[0]!.lower === 'we') return false;
  const isItem = segment.kind === 'list-item' && segment.lead !== null;
  return id === 'automated-decisions' || !(isItem || tokens[0]!.lower === 'to');
}

const isTitle = ({ segments }: Reading, { segment: { kind, id } }: Sentence): boolean =>
  kind === 'heading' || segments[id + 1]?.headerRow === id;
