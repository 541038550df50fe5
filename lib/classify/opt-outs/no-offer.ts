import type { Hit } from '../../knowledge/match';
import { leadSentences, linksIn } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';

/** Whether words of choice stand where nothing is offered: in a title, a purpose, beside a signal that is ignored. */
export function offersNothing(reading: Reading, sentence: Sentence, choices: Hit[]): boolean {
  if (isTitle(sentence, choices) || isPurpose(reading, sentence, choices) || isWarning(sentence)) return true;
  return ignoresSignal(sentence, choices) && !offersInstead(sentence, choices);
}

/** A signal is named beside the choices, and it is none of them: nobody heeds it. */
export const ignoresSignal = (sentence: Sentence, choices: Hit[]): boolean =>
  hasHit(sentence, 'opt-out-choice', 'signal') && !choices.some((hit) => hit.entry.id === 'signal');

/** "Although we ignore Do Not Track, you may opt out of it by …": what is offered instead. */
const offersInstead = (sentence: Sentence, choices: Hit[]): boolean =>
  hitsOf(sentence, 'opt-out-choice').some(
    ({ entry, to }) =>
      entry.id === 'signal' &&
      choices.some(
        (hit) =>
          hit.entry.id === 'opt-out' &&
          sentence.tokens
            .slice(to, hit.from)
            .some(({ lower, before }) => lower === 'you' && before === 'mark'),
      ),
  );

/** A heading, a cell, or "Do Not Sell My Personal Information" alone: the name of what comes next. */
function isTitle({ segment, start, end, tokens }: Sentence, choices: Hit[]): boolean {
  // cells under a column "Opt out" are read by rows
  if (segment.headerRow !== null && tokens.length <= CELL) return true;
  if (linksIn(segment, { start, end }).length) return false;
  if (segment.runIn !== null && end <= segment.runIn.end + STOP) return true;
  const title = choices.some(
    (hit) => hit.entry.id === 'do-not-sell' && tokens.length - (hit.to - hit.from) <= 4,
  );
  return title || segment.kind === 'heading';
}

/** "Please note that you must opt out in each browser": what a choice does not do, of which others say how it is made. */
const isWarning = (sentence: Sentence): boolean =>
  warns(sentence) &&
  HOLDING.some((id) => hasHit(sentence, 'opt-out-caution', id)) &&
  !linksIn(sentence.segment, sentence).length;

export const warns = (sentence: Sentence): boolean =>
  hitsOf(sentence, 'opt-out-lead').some(({ entry, from }) => entry.id === 'warning' && from < OPENING);

/** Words before the one that warns: "please also be aware". */
const OPENING = 5;
/** Cautions that tell for how long and for what a choice holds; one may offer a choice and say what it costs at once. */
const HOLDING = ['device', 'cookies-cleared', 'still'];

/** A heading run into its paragraph may end before its full stop. */
const STOP = 2;

/** Words of a cell that only names a link. */
const CELL = 4;

/** What companies do as well as readers. */
const DONE_BY_BOTH = new Set(['manage', 'disable', 'stop', 'object', 'privacy-choices']);

/** An item of a list of what the company does or wants ("We use your data to:"). */
function isPurpose(reading: Reading, { segment, index, tokens }: Sentence, choices: Hit[]): boolean {
  // what an item goes on to say is no item itself
  if (index > (segment.runIn ? 1 : 0)) return false;
  if (!choices.every((hit) => DONE_BY_BOTH.has(hit.entry.id))) return false;
  if (segment.lead === null || segment.links.length) return false;
  if (tokens.some(({ lower }) => lower === 'you')) return false;
  const lead = leadSentences(reading, segment).at(-1)!;
  return (
    lead.segment.text.trimEnd().endsWith(':') &&
    hasHit(lead, 'opt-out-lead', 'purpose') &&
    !hasHit(lead, 'opt-out-lead', 'offered')
  );
}
