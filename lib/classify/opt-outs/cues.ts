import type { Hit } from '../../knowledge/match';
import { linksIn } from '../place';
import { hitsOf, isInAddress, type Sentence } from '../reading';
import { isHeeded } from './heeded';
import { isLinkLine } from './link-line';
import { toolOf } from './tools';

/** What a sentence says of a choice: that there is one, that there is none, or nothing. */
export interface Cues {
  /** words that speak of stopping or limiting, without those that only tell what follows from it */
  choices: Hit[];
  denials: Hit[];
}

/** How far from the words an offer ("you may", "to") may stand, in tokens. */
const OFFER_REACH = 14;
const ACTOR_REACH = 8;
/** An item of a list of ways: "following the unsubscribe instructions". */
const ITEM_START = 2;
/** "If you refuse or delete cookies": what follows at once is of the same clause. */
const TRAIL = 4;

export function cuesOf(sentence: Sentence): Cues {
  const hits = hitsOf(sentence, 'opt-out-choice');
  const against = hitsOf(sentence, 'opt-out-denial');
  const choices = hits.filter(
    (hit) =>
      !against.some((each) => covers(each, hit)) &&
      !isMailbox(sentence, hit) &&
      !(isInAddress(sentence, hit) && isKnownPage(sentence)) &&
      isGiven(sentence, hit),
  );
  return { choices, denials: against.filter((hit) => hit.entry.id === 'denied') };
}

const covers = (denial: Hit, hit: Hit): boolean => denial.from < hit.to && hit.from < denial.to + TRAIL;

/** "unsubscribe@example.org" is the name of a letter-box, whatever one writes there about. */
const isMailbox = ({ segment }: Sentence, hit: Hit): boolean => segment.text[hit.end] === '@';

/** A line that is nothing but the address of a known tool or guide: what it is for is told by the choice it belongs to. */
const isKnownPage = (sentence: Sentence): boolean =>
  isLinkLine(sentence.segment, sentence) &&
  linksIn(sentence.segment, sentence).every(({ href }) => toolOf(href) !== null);

function isGiven(sentence: Sentence, hit: Hit): boolean {
  if (hit.entry.id === 'signal') return isHeeded(sentence, hit);
  if (hit.entry.id === 'depends') return true;
  return offered(sentence, hit) && !isLabel(sentence, hit) && !someoneElses(sentence, hit);
}

/** "… and other matters. opt out": the last cell of a table that became plain text; its link is lost. */
const isLabel = (sentence: Sentence, hit: Hit): boolean =>
  hit.from > 0 &&
  hit.to === sentence.tokens.length &&
  sentence.tokens[hit.from]!.before === 'stop' &&
  !linked(sentence, hit);

/** Whether the reader is handed the choice: by words before it, by a way behind it, or as a command. */
function offered(sentence: Sentence, hit: Hit): boolean {
  if (hit.from <= (sentence.segment.kind === 'list-item' ? ITEM_START : 1) || linked(sentence, hit))
    return true;
  return hitsOf(sentence, 'opt-out-offer').some(
    (offer) => offer.from < hit.to + OFFER_REACH && offer.to > hit.from - OFFER_REACH,
  );
}

export const linked = ({ segment }: Sentence, hit: Hit): boolean => linksIn(segment, hit).length > 0;

/** "We block accounts": the nearest actor before the words is not the reader, and hands nothing to the reader. */
function someoneElses(sentence: Sentence, hit: Hit): boolean {
  if (hit.entry.props?.doer !== 'anyone') return false;
  const actors = hitsOf(sentence, 'opt-out-actor').filter(({ from }) => from < hit.from);
  const nearest = actors.at(-1);
  if (!nearest || nearest.to <= hit.from - ACTOR_REACH) return false;
  if (nearest.entry.id === 'they') return !actors.some(({ entry }) => entry.id === 'people');
  if (nearest.entry.id === 'helped') return true;
  const gives = actors.some(({ entry, from }) => entry.id === 'gives' && from === nearest.from);
  return nearest.entry.id === 'others' && !gives;
}
