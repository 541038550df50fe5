import type { Hit } from '../../knowledge/match';
import { turnsBetween } from '../frame';
import { hasHitBetween, hitsOf, type Sentence } from '../reading';
import { isPassive } from './passive';

/** How far before "applications" the "our" may stand ("our streaming and DVD applications"). */
const OWN_REACH = 4;
const AUXILIARY = /^(?:do|does|did|will|would|can|could|shall|has|have|may)$/;
/** Words that go on with who was named before rather than name someone else. */
const OPENS =
  /^(?:and|or|nor|but|then|also|including|such|like|as|which|that|who|whose|to|for|in|on|at|of|with|by|from|if|when|where|unless|until|though|while|however|therefore|please)$/;

/** Who else does not do it: "You may choose not to provide" and "cookies do not collect" deny nothing of the service. */
export function subjectOf(sentence: Sentence, negator: Hit, act: Hit): Hit | undefined {
  if (isPassive(sentence, act) || act.entry.props?.negative) return undefined;
  const subject = hitsOf(sentence, 'data-context').findLast(
    (hit) =>
      hit.entry.id === 'others' &&
      hit.to <= negator.from &&
      !isOurs(sentence, hit) &&
      !turnsBetween(sentence, hit.to, negator.from),
  );
  if (!subject || hasOwnSubject(sentence, subject, negator) || isThatOfName(sentence, subject))
    return undefined;
  if (isRelativeDone(sentence, subject, negator) || isTurnedTo(sentence, subject, negator)) return undefined;
  if (isInverted(sentence, negator, act) || isOfCompany(sentence, subject, negator, act)) return undefined;
  if (act.entry.props?.subject === 'others' && !isAsked(sentence, subject, negator)) return undefined;
  const between = sentence.tokens.slice(subject.to, negator.from);
  if (between.some(({ lower }) => lower === 'we' || lower === 'us')) return undefined;
  return isObject(sentence, subject, negator) ? undefined : subject;
}

/** "Under the Act on children, Acme does not collect": behind the comma someone else is named. */
function hasOwnSubject({ tokens }: Sentence, { to }: Hit, { from }: Hit): boolean {
  const mark = tokens.slice(0, from).findLastIndex(({ before }) => before !== 'space');
  const verb = AUXILIARY.test(tokens[from - 1]!.lower) ? from - 1 : from;
  const said = verb < from || tokens[from]!.lower === 'never';
  return said && mark >= to && mark < verb && !OPENS.test(tokens[mark]!.lower);
}

/** "We run no site that is made for children, and do not collect": the relative clause ended before the "and". */
const isRelativeDone = ({ tokens }: Sentence, { from, to }: Hit, negator: Hit): boolean =>
  /^(?:that|which|who)$/.test(tokens[from]!.lower) &&
  tokens.slice(to + 1, negator.from).some(({ lower, before }) => lower === 'and' && before === 'mark');

/** "Nor do we collect": who does not follows on the "nor". */
const isInverted = ({ tokens }: Sentence, { from, to }: Hit, act: Hit): boolean =>
  /^n(?:or|either|ever)$/.test(tokens[from]!.lower) &&
  tokens.slice(to, act.to).some(({ lower }) => lower === 'we' || lower === 'i');

/** "Children's data: Acme does not knowingly collect": a company alone says that of itself; "you may not knowingly" forbids. */
const isOfCompany = (sentence: Sentence, { from }: Hit, { to }: Hit, act: Hit): boolean =>
  hasHitBetween(sentence, 'data-refusal', 'knowingly', to, act.from) &&
  !/^(?:you|users|they|who)/.test(sentence.tokens[from]!.lower);

/** "Our sites are not meant for children, or for use by them, and do not collect": whom they are meant for is not who does not collect. */
function isTurnedTo({ tokens }: Sentence, { from, to }: Hit, negator: Hit): boolean {
  const and = tokens.slice(to, negator.from).findLastIndex(({ lower }) => lower === 'and');
  return (
    and >= 0 &&
    negator.from - (to + and) <= 2 &&
    /^(?:to|for|at|towards?|by)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

/** "Due to the fact that Acme does not store cards" */
const isThatOfName = ({ tokens }: Sentence, { from, to }: Hit): boolean =>
  tokens[from]!.lower === 'that' && /^\p{Lu}/u.test(tokens[to]?.text ?? '');

/** "Our applications do not collect" speaks of the service, "our partners may not access it" of others. */
const isOurs = ({ tokens }: Sentence, { from, to }: Hit): boolean =>
  (tokens[from - 1]?.lower === 'our' &&
    (from > 1 || !/^(?:partner|vendor|provider|advertiser|merchant)/.test(tokens[to - 1]!.lower))) ||
  (tokens[to - 1]!.lower === 'applications' &&
    tokens.slice(Math.max(0, from - OWN_REACH), from).some(({ lower }) => lower === 'our'));

/** "We cannot identify you and do not collect it": the "you" of the first clause is not who does not collect. */
const isObject = ({ tokens }: Sentence, subject: Hit, negator: Hit): boolean =>
  tokens.slice(subject.to, negator.from).some(({ lower }) => lower === 'and') &&
  tokens.slice(0, subject.from).some(({ lower }) => lower === 'we') &&
  /^(?:you|users|they)$/.test(tokens[subject.from]!.lower);

/** "You do not give it to us", "and do not send it to us": said of people, not of vendors. */
function isAsked({ tokens }: Sentence, subject: Hit, negator: Hit): boolean {
  const before = tokens.slice(Math.max(0, negator.from - 2), negator.from).map(({ lower }) => lower);
  return (
    /^(?:you|users)/.test(tokens[subject.from]!.lower) || before.includes('and') || before.includes('please')
  );
}
