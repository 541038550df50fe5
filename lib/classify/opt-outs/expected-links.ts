import { optOutTargetIds, type HrefLink, type Link, type OptOutMethodId } from '../../model';
import type { Context } from '../annotator';
import { isWithin, leadSentences } from '../place';
import type { Reading, Sentence } from '../reading';
import type { ExpectedLink } from '../second-opinion/links';
import { bareChoice } from './bare-tools';
import { distinct } from './described';
import { EXPECTED } from './expected';
import { toHref } from './links';
import { THRESHOLD, type Candidate } from './merge';
import { isPlaceInPolicy } from './policy-places';
import { allTargets, inheritedTargets } from './targets';
import { isOwn, toolOf, vendorOf } from './tools';

/** An address that no place in the policy makes likelier than this is no way out. */
const UNLIKELY = 0.08;
/** From here on a link is taken for a way out. How both were set: training/links. */
const SURE = 0.92;
/** More that the rules all miss are no policy's. */
const MOST = 200;

/**
 * The candidates' links after a second opinion. An address beside a choice that nowhere looks like a way out falls,
 * with the vendor that it named; one that another place gives for all requests stays, as that place does not say what
 * may be asked. A link that plainly is one and that the rules do not find joins the choice of its sentence, of one of
 * the two before it, or of its lead-in; where there is none it makes one, if its tool or its place says of what.
 */
export function withExpectedLinks({ reading, opinion }: Context, ruled: Candidate[]): Candidate[] {
  const best = new Map<string, number>();
  /** by segment, what it links to */
  const linked = new Map<number, Set<string>>();
  for (const { sentence, link, score } of opinion.links) {
    const { id } = sentence.segment;
    best.set(link.href, Math.max(best.get(link.href) ?? 0, score));
    linked.set(id, (linked.get(id) ?? new Set()).add(link.href));
  }
  const isUnlikely = (href: string): boolean => (best.get(href) ?? 1) < UNLIKELY;
  const all = ruled.map((each) => {
    const beside = linked.get(each.evidence[0]!.segment);
    const links = each.links.filter(({ href }) => !(beside?.has(href) && isUnlikely(href)));
    return links.length < each.links.length ? { ...each, links, vendor: vendorOf(links) } : { ...each };
  });
  const elsewhere = opinion.links.filter(({ link }) => !isPlaceInPolicy(reading, link));
  for (const { sentence, link } of missed(elsewhere, all)) {
    const choice = choiceBeside(reading, all, sentence);
    if (choice) join(reading, choice, toHref(sentence.segment, link));
    else all.push(...choiceBy(reading, sentence, link));
  }
  return all;
}

/** The links that plainly are ways out and are those of no choice, each address once. */
function missed(links: readonly ExpectedLink[], all: Candidate[]): ExpectedLink[] {
  const known = new Set(all.filter(isShown).flatMap((each) => each.links.map(({ href }) => href)));
  const sure = links.filter(({ link: { href }, score }) => {
    if (score < SURE || known.has(href) || explains(href)) return false;
    known.add(href);
    return true;
  });
  return sure.slice(0, MOST);
}

/** A page of which we know that it controls nothing. */
function explains(href: string): boolean {
  const tool = toolOf(href);
  return tool?.state === 'information' && !tool.targets.length;
}

const isShown = ({ score }: Candidate): boolean => score >= THRESHOLD;

function choiceBeside(reading: Reading, all: Candidate[], sentence: Sentence): Candidate | undefined {
  const { segment, index } = sentence;
  const own = reading.sentences[segment.id]!;
  const places = [sentence, own[index - 1], own[index - 2], leadSentences(reading, segment).at(-1)];
  const choices = places.map((place) => place && all.find((each) => isShown(each) && restsOn(each, place)));
  return choices.find(Boolean);
}

const restsOn = ({ evidence }: Candidate, sentence: Sentence): boolean =>
  evidence.some((span) => isWithin(span, sentence));

/** A choice of which nobody says how it is made is made by the link; one that is made otherwise has it besides. */
function join(reading: Reading, choice: Candidate, link: HrefLink): void {
  choice.links = distinct([...choice.links, link]);
  if (choice.vague) choice.methods = methodsOf(reading, link);
  choice.vague = false;
  choice.vendor ??= vendorOf([link]);
}

/** A choice of its own, of what the tool stops or what its place is about. */
function choiceBy(reading: Reading, sentence: Sentence, link: Link): Candidate[] {
  const target = toHref(sentence.segment, link);
  const tools = toolOf(target.href)?.targets ?? [];
  const named = [tools, allTargets(sentence), inheritedTargets(reading, sentence)].find((ids) => ids.length);
  if (!named) return [];
  const targets = optOutTargetIds.filter((id) => named.includes(id));
  const stop = { targets, methods: methodsOf(reading, target), vendor: vendorOf([target]) };
  return [bareChoice(reading, sentence, link, stop, EXPECTED)];
}

function methodsOf({ segments }: Reading, { href }: HrefLink): OptOutMethodId[] {
  if (/^mailto:/i.test(href)) return ['email'];
  const tool = toolOf(href);
  // what others call an industry tool is a page of its own service
  const own = tool !== null && isOwn(tool, segments);
  const known = tool?.methods.filter((id) => !(own && id === 'industry-tool')) ?? [];
  return known.length ? known : ['web-page'];
}
