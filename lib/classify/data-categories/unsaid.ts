import type { Hit } from '../../knowledge/match';
import { hasHit, hasHitBetween, hitsOf, type Sentence } from '../reading';

/** Sentences that speak of a person's requests, of what the policy leaves out or of how people may not behave. */
const UNSAID = ['verification', 'outside', 'conduct'];

/** What one may talk over as well as be reached at. */
const CHANNELS = new Set<string>(['email-address', 'phone-number', 'postal-address', 'messages']);
/** How far behind "by telephone" another way may stand. */
const CHANNEL_REACH = 5;

/** How far before "do not" the one who does not may stand. */
const SUBJECT_REACH = 3;

/** So few words make a field of a form or a line of a menu. */
const LABEL = 6;

/** Whether a sentence as a whole says nothing of what this service collects. */
export const leavesUnsaid = (sentence: Sentence): boolean =>
  isLegalDefinition(sentence) ||
  asksToAsk(sentence) ||
  warningsIn(sentence).length > 0 ||
  UNSAID.some((id) => hasHit(sentence, 'data-context', id));

/** What people are asked not to do; "we do not share or save your history" asks nothing of them. */
export const warningsIn = (sentence: Sentence): Hit[] =>
  hitsOf(sentence, 'data-context').filter(
    ({ entry, from }) => entry.id === 'warning' && !isOfSomebody(sentence, from),
  );

/** "We do not", "our apps do not", "those statistics do not": what somebody else does not do. */
const isOfSomebody = ({ tokens }: Sentence, from: number): boolean =>
  tokens[from]!.lower === 'do' &&
  tokens
    .slice(Math.max(0, from - SUBJECT_REACH), from)
    .some(({ lower }) => /^(?:we|our|they|i|those|these)$/.test(lower));

/** The law's words name what this service may not have; "information that identifies you, such as your name" is its own. */
const isLegalDefinition = (sentence: Sentence): boolean =>
  hasHit(sentence, 'data-context', 'legal-definition') ||
  (hasHit(sentence, 'data-context', 'definition') &&
    !sentence.tokens.some(({ lower }) => lower === 'you') &&
    !isOfOurs(sentence));

/** "Some data that we may collect is defined as sensitive, such as …" is had all the same. */
const isOfOurs = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'we' &&
      tokens.slice(at + 1, at + 3).some((each) => /^(?:collect|process|obtain)$/.test(each.lower)),
  );

/** "If you have questions, use our contact form": an offer, unless it says what is kept of them. */
const asksToAsk = (sentence: Sentence): boolean =>
  hasHit(sentence, 'data-context', 'questions') &&
  hasHit(sentence, 'data-context', 'contact') &&
  !hasHit(sentence, 'act', 'collect');

/** "Personal data means … This includes names. It also includes hobbies." goes on with the definition. */
export const isDefined = (sentences: Sentence[], index: number): boolean =>
  spellsOut(sentences[index]!) &&
  [sentences[index - 1], spellsOut(sentences[index - 1]) ? sentences[index - 2] : undefined].some(
    (each) => each !== undefined && hasHit(each, 'data-context', 'definition'),
  );

/** "This includes …", "These are …": what the sentence before it names is told in full. */
export const spellsOut = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  hitsOf(sentence, 'data-context').some(({ entry, from }) => entry.id === 'goes-on' && from === 0);

/** "You talk to us via phone, chat or email": ways to talk, not data; "by email, we collect your address" is. */
export const isChannel = (sentence: Sentence, { entry, from }: Hit): boolean =>
  CHANNELS.has(entry.id) &&
  hitsOf(sentence, 'data-context').some(
    (way) =>
      way.entry.id === 'channel' &&
      way.from <= from &&
      from - way.to < CHANNEL_REACH &&
      !hasHitBetween(sentence, 'act', 'collect', way.to, from),
  );

/** A heading announces; so few words that no list or table holds are a field of a form or a line of a menu. */
export const isLabel = ({ segment, tokens, end }: Sentence): boolean =>
  segment.kind === 'heading' ||
  (segment.kind === 'paragraph' &&
    segment.lead === null &&
    tokens.length <= LABEL &&
    !(segment.sentences.length > 1 && segment.text[end - 1] === '.'));

/** "The user's name" opens no account. */
export const isNameOfUser = ({ tokens }: Sentence, { entry, from }: Hit): boolean =>
  entry.id === 'account-credentials' && tokens[from]!.text !== tokens[from]!.exact;

/** "Passport™", "your Profile Passport" and "Men's Health" are names of what companies offer. */
export const isNameOfProduct = (sentence: Sentence, hit: Hit): boolean =>
  /^\s?[™®]/.test(sentence.segment.text.slice(hit.end, hit.end + 2)) ||
  isPassportOfSite(sentence, hit) ||
  isHealthOfName(sentence, hit);

/** "Our partner Acme Health": a single word with a capital behind another in a sentence that has small ones. */
const isHealthOfName = ({ tokens }: Sentence, { entry, from, to }: Hit): boolean =>
  entry.id === 'health' &&
  from > 1 &&
  tokens[from]!.exact === 'Health' &&
  (to - from === 1 || tokens[from + 1]!.before === 'mark') &&
  tokens[from]!.before === 'space' &&
  /^\p{Lu}/u.test(tokens[from - 1]!.exact) &&
  tokens.some(isSmall);

/** "Kept in your Profile Passport" names a part of the service; "Foreign Passport Number" and "Your Passport" do not. */
const isPassportOfSite = ({ tokens }: Sentence, { entry, from, to }: Hit): boolean =>
  entry.id === 'government-id' &&
  from > 1 &&
  /^Passports?$/.test(tokens[from]!.exact) &&
  tokens[from]!.before === 'space' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]!.exact) &&
  (to - from === 1 || isSmall(tokens[to - 1]!)) &&
  tokens.some(isSmall);

const isSmall = ({ exact }: Sentence['tokens'][number]): boolean => /^\p{Ll}/u.test(exact);

/** A page's own script that was taken for its text. */
export const isScript = ({ segment, start, end }: Sentence): boolean =>
  /\bfunction ?\(|\b(?:window|document)\.[a-z]/.test(segment.text.slice(start, end));
