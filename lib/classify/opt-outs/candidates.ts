import type { OptOutMethodId, OptOutTargetId } from '../../model';
import type { Context } from '../annotator';
import { hasHit, type Reading, type Sentence } from '../reading';
import { apart } from './apart';
import { bareTools } from './bare-tools';
import { withBindingSignals } from './binding-signals';
import { cuesOf, linked } from './cues';
import { described, distinct } from './described';
import { withOpinion } from './expected';
import { withExpectedLinks } from './expected-links';
import { guidesBeside, linksOf } from './links';
import type { Candidate } from './merge';
import { points } from './methods';
import { offersNothing } from './no-offer';
import { namedTargets, signalled } from './objects';
import { rowCandidates } from './rows';
import { inheritedTargets, pointsBack, targetsListed } from './targets';
import { toldIn } from './told';
import { usable } from './unused-rights';
import { signalWay, wayOf, type Way } from './way';
import { weigh } from './weigh';

/** Every sentence that offers a choice, with its object, its ways and its links. */
export function candidates(context: Context): Candidate[] {
  const told = context.reading.sentences
    .flat()
    .flatMap((sentence) => candidateOf(context, sentence) ?? [])
    .flatMap(apart)
    .concat(rowCandidates(context));
  const all = withOpinion(context, told.concat(bareTools(context, told)));
  return withBindingSignals(context.reading, withExpectedLinks(context, all));
}

function candidateOf(context: Context, sentence: Sentence): Candidate | null {
  const { choices } = cuesOf(sentence);
  const { reading } = context;
  if (!choices.length || offersNothing(reading, sentence, choices)) return null;
  const kinds = new Set(choices.map((hit) => hit.entry.id));
  const told = toldIn(reading, sentence);
  const links = told.flatMap((each) => linksOf(reading, each, each === sentence ? choices : []));
  const ownTargets = namedTargets(context, sentence, choices, links);
  const named = ownTargets.length ? ownTargets : targetsListed(reading, sentence, choices);
  const around = named.length ? [] : signalled(sentence, choices, inheritedTargets(reading, sentence));
  const all = named.length ? named : around;
  if (!all.length) return null;
  const said = kinds.has('signal') ? signalWay(reading, told, links, all) : wayOf(reading, told, links, all);
  const targets = usable(context, sentence, said, all);
  if (!targets.length) return null;
  const own = named.length > 0 || (around.length > 0 && !said.vague && pointsBack(sentence, choices));
  const way = whereItIs(withGuides(reading, sentence, said, targets), { sentence, told, kinds, named });
  const asks = hasHit(sentence, 'opt-out-method-contact');
  const score = weigh({
    ...way,
    kinds,
    targets,
    own,
    asks,
    linked: choices.some((hit) => linked(sentence, hit)),
  });
  if (score === 0) return null;
  return {
    ...described(context, sentence, { told, way, targets, words: choices[0] }),
    targets: way.methods.some((id) => !MESSAGED.has(id)) ? targets : messages(targets),
    methods: way.methods.length ? way.methods : ['contact'],
    score,
    // an objection to messages is made by writing to the company, whatever link the messages have
    borrowed: way.borrowed && (optsOut(kinds) || !targets.includes('marketing')),
  };
}

/** Cookies refused in the browser, with the guides to that which stand beside the choice. */
const withGuides = (
  reading: Reading,
  sentence: Sentence,
  way: Way,
  targets: readonly OptOutTargetId[],
): Way =>
  targets.includes('cookies-tracking') && way.methods.includes('browser-setting')
    ? { ...way, links: distinct([...way.links, ...guidesBeside(reading, sentence)]) }
    : way;

/** What a choice is, beside its way. */
interface Choice {
  sentence: Sentence;
  told: Sentence[];
  kinds: ReadonlySet<string>;
  named: readonly OptOutTargetId[];
}

/** A way that nobody tells is the one by which such choices are made, wherever that is. */
function whereItIs(way: Way, choice: Choice): Way {
  const method = way.vague ? usualMethod(choice) : null;
  return method ? { ...way, methods: [method], vague: false } : way;
}

function usualMethod({ sentence, told, kinds, named }: Choice): OptOutMethodId | null {
  const ofCookies = named.join() === 'cookies-tracking';
  // cookies that one may refuse, nobody says where, are refused in the browser
  if (ofCookies && kinds.has('disable') && !points(told)) return 'browser-setting';
  // cookie preferences by that name are the site's own
  if (ofCookies && kinds.has('privacy-choices') && hasHit(sentence, 'opt-out-method-web-page'))
    return 'web-page';
  // a setting of who sees what is the product's own
  return kinds.has('visibility') ? 'account-setting' : null;
}

const optsOut = (kinds: ReadonlySet<string>): boolean => kinds.has('opt-out') || kinds.has('unsubscribe');

/** What is stopped by no other way than those for messages: with marketing named beside them, "notifications" are messages too. */
const messages = (targets: OptOutTargetId[]): OptOutTargetId[] =>
  targets.includes('marketing') ? targets.filter((id) => id !== 'device-permissions') : targets;

/** Ways by which messages are stopped, as where no way is named; what a device shows is stopped on the device. */
const MESSAGED: ReadonlySet<string> = new Set(['unsubscribe-link', 'account-setting']);
