import type { Hit } from '../../knowledge/match';
import {
  optOutMethodIds,
  optOutTargetIds,
  type Findings,
  type HrefLink,
  type OptOutTargetId,
} from '../../model';
import type { Context } from '../annotator';
import { leadSpan, quote } from '../evidence';
import { hasHit, type Reading, type Sentence } from '../reading';
import { scopeOf } from '../scope';
import { bareTools } from './bare-tools';
import { cautionsOf } from './cautions';
import { cuesOf, linked } from './cues';
import { guidesBeside, linksOf } from './links';
import type { Candidate } from './merge';
import { methodsOf } from './methods';
import { rowCandidates } from './rows';
import { stepsOf } from './steps';
import { inheritedTargets, ownTargets, pointsBack, targetsBefore } from './targets';
import { toldIn } from './told';
import { isOwn, toolOf } from './tools';
import { wayOf, type Way } from './way';
import { weigh } from './weigh';

/** Every sentence that offers a choice, with its object, its ways and its links. */
export function candidates(context: Context): Candidate[] {
  const told = context.reading.sentences
    .flat()
    .flatMap((sentence) => candidateOf(context, sentence) ?? [])
    .concat(rowCandidates(context));
  return told.concat(bareTools(context, told));
}

function candidateOf(context: Context, sentence: Sentence): Candidate | null {
  const { choices } = cuesOf(sentence);
  if (!choices.length || isTitle(sentence, choices)) return null;
  const { reading, segments } = context;
  const kinds = new Set(choices.map((hit) => hit.entry.id));
  if ([...kinds].every((kind) => DONE_BY_BOTH.has(kind)) && listsPurpose(reading, sentence)) return null;
  if (!kinds.has('signal') && hasHit(sentence, 'opt-out-choice', 'signal')) return null;
  const told = toldIn(reading, sentence);
  const links = told.flatMap((each) => linksOf(each, each === sentence ? choices : []));
  const named = namedTargets(context, sentence, choices, links);
  const around = named.length ? [] : inheritedTargets(reading, sentence);
  const targets = named.length ? named : around.length ? around : signalled(sentence, choices);
  if (!targets.length) return null;
  const way: Way = kinds.has('signal')
    ? signalWay(context, told, links, targets)
    : wayOf(reading, told, links, targets);
  if (targets.includes('sale-sharing') && way.vague && deniesSale(context.found)) return null;
  const own = named.length > 0 || (around.length > 0 && !way.vague && pointsBack(sentence, choices));
  if (targets.includes('cookies-tracking') && way.methods.includes('browser-setting'))
    way.links = distinct([...way.links, ...guidesBeside(reading, sentence)]);
  // a setting of who sees what is the product's own, wherever it is
  if (way.vague && kinds.has('visibility'))
    Object.assign(way, { methods: ['account-setting'], vague: false });
  const score = weigh({ ...way, kinds, targets, own, linked: choices.some((hit) => linked(sentence, hit)) });
  if (score === 0) return null;
  return {
    targets,
    methods: way.methods.length ? way.methods : ['contact'],
    links: way.links,
    steps: stepsOf([...told, ...way.procedure], way.methods),
    cautions: cautionsOf(reading, sentence),
    vendor: way.links.map(({ href }) => toolOf(href)?.vendor).find(Boolean) ?? null,
    score,
    scope: scopeOf(reading, sentence),
    evidence: [
      quote(sentence, choices[0], leadSpan(segments, sentence.segment)),
      ...way.procedure.slice(0, 1).map((each) => quote(each)),
    ],
    vague: way.vague,
    borrowed: way.borrowed,
  };
}

const distinct = (links: HrefLink[]): HrefLink[] => [
  ...new Map(links.map((link) => [link.href, link])).values(),
];

/** What the sentence names, with what "these" or "this consent" point back to; else what its tools are for. */
function namedTargets(
  { reading, segments }: Context,
  sentence: Sentence,
  choices: Hit[],
  links: HrefLink[],
): OptOutTargetId[] {
  const own = ownTargets(sentence, choices);
  const back = own.length ? pointsBack(sentence, choices) : choices.some((hit) => hit.entry.id === 'object');
  const before = back ? targetsBefore(reading, sentence) : [];
  const all = optOutTargetIds.filter((id) => own.includes(id) || before.includes(id));
  const tools = links.flatMap(({ href }) => toolOf(href) ?? []).filter((tool) => !isOwn(tool, segments));
  const toolTargets = optOutTargetIds.filter((id) => tools.some(({ targets }) => targets.includes(id)));
  if (!all.length) return toolTargets;
  // "about these partners, their cookies and how to opt out: the links below" is about what the tools stop
  if (
    all.join() === 'cookies-tracking' &&
    toolTargets.length &&
    !hasHit(sentence, 'opt-out-method-browser-setting')
  )
    return toolTargets;
  if (promotesTool(links) && all.length > 1) return all.filter((id) => id !== 'marketing');
  // "sale or sharing" is one thing, though the words of the other target stand in it
  return all.includes('sale-sharing') ? all.filter((id) => id !== 'third-party-sharing') : all;
}

/** Whether every link is a tool that has nothing to do with messages: "marketing" beside it means advertising. */
const promotesTool = (links: HrefLink[]): boolean =>
  links.length > 0 && links.every(({ href }) => toolOf(href)?.targets.includes('marketing') === false);

/** The signal, with the other ways that the same sentence offers ("a button, your browser's controls, or a signal"). */
function signalWay(
  { reading }: Context,
  told: Sentence[],
  links: HrefLink[],
  targets: OptOutTargetId[],
): Way {
  const named = new Set(methodsOf(reading, told, links, targets)).add('browser-signal');
  const methods = optOutMethodIds.filter((id) => named.has(id) && id !== 'contact');
  return { methods, links, vague: false, procedure: [], borrowed: false };
}

/** What a signal is for where nothing is said: tracking, or the sales that the laws speak of which made it binding. */
function signalled({ segment }: Sentence, choices: Hit[]): OptOutTargetId[] {
  const signal = choices.find((hit) => hit.entry.id === 'signal');
  if (!signal) return [];
  return /track|dnt/i.test(segment.text.slice(signal.start, signal.end))
    ? ['cookies-tracking']
    : ['sale-sharing'];
}

/** A heading, a cell, or "Do Not Sell My Personal Information" alone: the name of what comes next. */
function isTitle({ segment, tokens }: Sentence, choices: Hit[]): boolean {
  // cells under a column "Opt out" are read by rows
  if (segment.headerRow !== null && tokens.length <= CELL) return true;
  if (segment.links.length) return false;
  const title = choices.some(
    (hit) => hit.entry.id === 'do-not-sell' && tokens.length - (hit.to - hit.from) <= 4,
  );
  return title || segment.kind === 'heading';
}

/** What companies do as well as readers. */
const DONE_BY_BOTH = new Set(['manage', 'disable', 'stop', 'object', 'privacy-choices']);

/** An item of a list of what the company does or wants ("We use your data to:"). */
function listsPurpose(reading: Reading, { segment, tokens }: Sentence): boolean {
  if (segment.lead === null || segment.links.length) return false;
  if (tokens.some(({ lower }) => lower === 'you')) return false;
  const lead = reading.segments[segment.lead]!.text.slice(-LEAD);
  return PURPOSE.test(lead) && !OFFERED.test(lead);
}

const LEAD = 200;
const PURPOSE = /\b(?:we|our|purposes?)\b[^.]*:\s*$/i;
const OFFERED = /\b(?:you (?:can|may|have|could|are)|rights?|choices?|options?|opt|your settings)\b/i;

/** Words of a cell that only names a link. */
const CELL = 4;

/** Of a right to opt out of sales that do not take place nobody can make use. */
const deniesSale = ({ statements }: Findings): boolean =>
  statements.some(({ id, value }) => id === 'sale' && value === 'denied');
