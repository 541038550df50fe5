import {
  optOutMethodIds,
  optOutTargetIds,
  type Findings,
  type HrefLink,
  type OptOutMethodId,
  type OptOutTargetId,
} from '../../model';
import type { Context } from '../annotator';
import { leadSpan, quote } from '../evidence';
import type { Hit } from '../../knowledge/match';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { scopeOf } from '../scope';
import { cuesOf, linked } from './cues';
import { linksOf } from './links';
import type { Candidate } from './merge';
import { isSetting, methodsOf } from './methods';
import { procedureFor } from './procedure';
import { inheritedTargets, ownTargets, pointsBack, targetsBefore } from './targets';
import { toolOf } from './tools';

/** Every sentence that offers a choice, with its object, its ways and its links. */
export const candidates = (context: Context): Candidate[] =>
  context.reading.sentences.flat().flatMap((sentence) => candidateOf(context, sentence) ?? []);

function candidateOf({ reading, segments, found }: Context, sentence: Sentence): Candidate | null {
  const { choices } = cuesOf(sentence);
  if (!choices.length || (sentence.segment.kind === 'heading' && !sentence.segment.links.length)) return null;
  const kinds = new Set(choices.map((hit) => hit.entry.id));
  const told = [sentence, ...continuation(reading, sentence), ...ledItems(reading, sentence)];
  if (hasHit(sentence, 'opt-out-choice', 'signal') && !kinds.has('signal')) return null;
  if (isTitle(sentence, choices)) return null;
  const named = ownTargets(sentence, choices);
  const before = named.length && pointsBack(sentence, choices) ? targetsBefore(reading, sentence) : [];
  const reachesBack = !named.length && kinds.has('object') ? targetsBefore(reading, sentence) : [];
  const own = optOutTargetIds.filter((id) => [...named, ...before, ...reachesBack].includes(id));
  const links = told.flatMap((each) => linksOf(each, each === sentence ? choices : []));
  const known = targetsOfTools(links);
  const near = own.length || known.length ? [] : inheritedTargets(reading, sentence);
  const targets = withoutShadow([own, known, near].find((ids) => ids.length) ?? []);
  if (!targets.length) return null;
  const way = wayOf(reading, sentence, kinds, told, links, targets);
  const score = scoreOf({
    ...way,
    kinds,
    linked: choices.some((hit) => linked(sentence, hit)),
    own: near.length === 0,
    targets,
  });
  if (score === 0) return null;
  if (targets[0] === 'sale-sharing' && (way.vague || way.procedure.length > 0) && deniesSale(found))
    return null;
  return {
    targets,
    methods: way.methods.length ? way.methods : ['contact'],
    links: way.links,
    steps: [],
    cautions: [],
    vendor: way.links.map(({ href }) => toolOf(href)?.vendor).find(Boolean) ?? null,
    score,
    scope: scopeOf(reading, sentence),
    evidence: [
      quote(sentence, choices[0], leadSpan(segments, sentence.segment)),
      ...way.procedure.slice(0, 1).map((each) => quote(each)),
    ],
    vague: way.vague,
    borrowed: way.procedure.length > 0 && !way.vague,
  };
}

/** Of a right to opt out of sales that do not take place nobody can make use. */
const deniesSale = ({ statements }: Findings): boolean =>
  statements.some(({ id, value }) => id === 'sale' && value === 'denied');

/** "Do Not Sell My Personal Information" alone, without a link: a heading, or the name of what comes next. */
const isTitle = ({ segment, tokens }: Sentence, choices: Hit[]): boolean =>
  !segment.links.length &&
  choices.some((hit) => hit.entry.id === 'do-not-sell' && tokens.length - (hit.to - hit.from) <= 4);

interface Way {
  methods: OptOutMethodId[];
  links: HrefLink[];
  /** nobody says how */
  vague: boolean;
  /** sentences in another place that say how */
  procedure: Sentence[];
}

function wayOf(
  reading: Reading,
  sentence: Sentence,
  kinds: Set<string>,
  told: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): Way {
  if (kinds.has('signal')) return { methods: ['browser-signal'], links, vague: false, procedure: [] };
  const methods = methodsOf(told, links, targets);
  const open =
    methods.every((id) => id === 'contact' || id === 'unsubscribe-link' || id === 'email') && !links.length;
  const procedure = open ? procedureFor(reading, sentence, told) : [];
  if (!procedure.length) return { methods, links, vague: methods.every((id) => id === 'contact'), procedure };
  const found = procedure.flatMap((each) => linksOf(each, []));
  const more = methodsOf(procedure, found, targets).filter((id) => REQUESTS.includes(id));
  const all = optOutMethodIds.filter((id) => methods.includes(id) || more.includes(id));
  const named = all.length > 1 ? all.filter((id) => id !== 'contact') : all;
  return { methods: named, links: found, vague: named.every((id) => id === 'contact'), procedure };
}

/** Ways by which a request reaches somebody. */
const REQUESTS: readonly OptOutMethodId[] = [
  'web-page',
  'email',
  'phone',
  'postal-mail',
  'contact',
  'account-setting',
];

const targetsOfTools = (links: HrefLink[]): OptOutTargetId[] =>
  optOutTargetIds.filter((id) => links.some(({ href }) => toolOf(href)?.targets.includes(id)));

/** "Sale or sharing" is one thing, though the words of the other target stand in it. */
const withoutShadow = (targets: OptOutTargetId[]): OptOutTargetId[] =>
  targets.includes('sale-sharing') ? targets.filter((id) => id !== 'third-party-sharing') : targets;

/** The sentence behind it that goes on to say how. */
function continuation(reading: Reading, sentence: Sentence): Sentence[] {
  const next = reading.sentences[sentence.segment.id]![sentence.index + 1];
  if (!next) return [];
  const opens = hitsOf(next, 'opt-out-continues').some((hit) => hit.from <= 1);
  return opens && cuesOf(next).choices.length === 0 ? [next] : [];
}

/** "… by visiting the following links:" and the items behind it that make no offer of their own. */
function ledItems(reading: Reading, sentence: Sentence): Sentence[] {
  const { segment } = sentence;
  if (sentence.end < segment.text.trimEnd().length) return [];
  return reading.segments
    .slice(segment.id + 1, segment.id + 12)
    .filter((each) => each.lead === segment.id)
    .flatMap(({ id }) => reading.sentences[id]!)
    .filter((each) => cuesOf(each).choices.length === 0 && each.segment.links.length > 0);
}

interface Weighed extends Way {
  kinds: Set<string>;
  own: boolean;
  /** the words of choice are a link */
  linked: boolean;
  targets: OptOutTargetId[];
}

/** Choices that policies offer without a word on the way; of a right to opt out of sale they always say it elsewhere. */
const PLAIN_TARGETS: readonly OptOutTargetId[] = ['marketing', 'third-party-sharing'];
const PLAIN = ['opt-out', 'unsubscribe', 'do-not-sell'];

function scoreOf({ kinds, own, linked, targets, methods, vague, procedure }: Weighed): number {
  const plain = PLAIN.some((kind) => kinds.has(kind));
  if (procedure.length && !vague) return plain || own ? 0.75 : 0;
  if (plain)
    return vague ? (targets.some((id) => PLAIN_TARGETS.includes(id)) ? 0.55 : 0.45) : own ? 0.95 : 0.85;
  if (kinds.has('signal')) return own ? 0.8 : 0.5;
  if (kinds.has('depends') && kinds.size === 1)
    return own &&
      targets.every((id) => id === 'location' || id === 'device-permissions') &&
      methods.some(isSetting)
      ? 0.5
      : 0;
  if (!own && linked && !vague && !kinds.has('manage')) return 0.6;
  if (!own) return methods.some(isSetting) && !targets.includes('third-party-sharing') ? 0.5 : 0;
  if (vague) return kinds.has('stop') || targets.includes('marketing') ? 0.5 : 0;
  return kinds.has('disable') ? 0.85 : 0.75;
}
