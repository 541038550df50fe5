import type { Segment, Span } from '../model';
import { companies } from '../knowledge/compiled/companies';
import { lexiconsEn } from '../knowledge/compiled/lexicons-en';
import { createMatcher, type Hit, type Matcher, type Token } from '../knowledge/match';
import { spanOf } from './evidence';
import { hitsOf, type Reading, type Sentence } from './reading';

/** The lexicon of capitals that name no company; read here and nowhere else. */
export const GENERIC = 'generic-name';

export interface ControllerMention {
  name: string;
  /** the sentences that name it, the most telling first */
  at: Span[];
}

interface Candidate {
  name: string;
  points: number;
  sentence: Sentence;
}

/** How many segments at the start and the end are read besides those that speak of a controller. */
const START = 60;
const END = 10;
const LONGEST_NAME = 8;
const LEAST_POINTS = 2.5;
/** Legal forms that are written with a final dot. */
const DOTTED = /^(?:Inc|Ltd|Corp|Co|Pty|Pte|.*\..*)$/;
const JOINERS = new Set(['of', 'and', 'the', 'de', 'for', '&']);
/** "(“Acme”, “we”, “us”)" after a name: the policy says who "we" is. */
const SELF =
  /^[^.;]{0,90}?\((?:[^()]{0,120}?["“”'‘’*_ ])?(?:we|us|our|the company|company|hereinafter|hereafter|collectively)\b/iu;
const ALIAS = /^,?[^.;()]{0,60}?\((?:the )?["“][^"”]{2,40}["”]/u;

/**
 * The company responsible, as the policy names it, or null: of all names at the policy's edges the one that the
 * words around it point to most.
 */
export function findController(reading: Reading): ControllerMention | null {
  const common = wordsInLowerCase(reading);
  const labels = hostLabels(reading);
  const candidates = edges(reading)
    .flatMap((segment) => reading.sentences[segment.id]!.flatMap(candidatesIn))
    .map((each) => ({ ...each, own: labels.some((label) => sameName(each.name, label)) }))
    .filter(({ name, own }) => own || !common.has(name.toLowerCase()));
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  const best = candidates
    .map((each) => ({
      ...each,
      points: each.points + (each.own ? 2 : 0) + Math.min(2, Math.log2(counts.get(each.name)!) / 2),
    }))
    .reduce<Candidate | null>((top, each) => (top && top.points >= each.points ? top : each), null);
  if (!best || best.points < LEAST_POINTS) return null;
  const full = candidates.find(
    ({ name, points }) => name.startsWith(`${best.name} `) && points >= LEAST_POINTS,
  );
  const { name } = full ?? best;
  return { name, at: mentions(name, best.name, candidates) };
}

/** The sentences that name the company in full or in short, the most telling first, three at most. */
function mentions(full: string, short: string, candidates: Candidate[]): Span[] {
  const naming = candidates.filter(
    ({ name }) => name === full || name === short || name.startsWith(`${short} `),
  );
  const sentences = new Set(naming.sort((a, b) => b.points - a.points).map(({ sentence }) => sentence));
  return [...sentences].slice(0, 3).map(({ segment, start, end }) => spanOf(segment, start, end));
}

/** The names of the hosts that the policy's own addresses stand at most ("acme" of privacy@acme.com), up to three. */
function hostLabels({ segments }: Reading): string[] {
  const counts = new Map<string, number>();
  for (const { href } of segments.flatMap(({ links }) => links)) {
    const host = /^(?:mailto:[^@]+@|https?:\/\/)([^/?#:]+)/.exec(href)?.[1];
    const label = host?.split('.').at(-2);
    if (label) counts.set(label, (counts.get(label) ?? 0) + (href.startsWith('mailto:') ? 3 : 1));
  }
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([label, count]) => !OTHERS.has(label) || count > most * IN_PASSING)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([label]) => label.replace(/[^a-z0-9]/g, ''));
}

/** Third parties' pages are linked to this often, by share of the links to the host that is linked to most. */
const IN_PASSING = 0.3;
const OTHERS = new Set(companies.flatMap(({ hosts }) => hosts.map((host) => host.split('.').at(-2))));

function sameName(name: string, label: string): boolean {
  const squashed = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return (
    label.length >= 3 && squashed.length >= 3 && (squashed.startsWith(label) || label.startsWith(squashed))
  );
}

/** A word that the text also writes small is no name: "Clients", "Consent". */
function wordsInLowerCase({ sentences }: Reading): Set<string> {
  const small = new Set<string>();
  for (const each of sentences.flat())
    for (const { text, lower } of each.tokens) if (text === lower) small.add(lower);
  return small;
}

function edges({ segments, sentences }: Reading): Segment[] {
  return segments.filter(
    ({ id }) =>
      id < START ||
      id >= segments.length - END ||
      sentences[id]!.some((each) => controlWords(each, 'controls').length > 0),
  );
}

const controlWords = (sentence: Sentence, id: string) =>
  hitsOf(sentence, 'controller').filter(({ entry }) => entry.id === id);

function candidatesIn(sentence: Sentence): Candidate[] {
  const generic = new Set(genericWords(sentence.tokens).flatMap(({ from, to }) => range(from, to)));
  const forms = new Set(controlWords(sentence, 'legal-form').flatMap(({ from, to }) => range(from, to)));
  return runsOf(sentence.tokens, generic, forms).map(([from, to]) => {
    const first = sentence.tokens[from]!;
    const last = sentence.tokens[to - 1]!;
    const { text } = sentence.segment;
    const dot = DOTTED.test(last.text) && text[last.end] === '.' ? 1 : 0;
    const after = text.slice(last.end + dot, last.end + 220);
    const near = (id: string, reach: number) =>
      controlWords(sentence, id).some((hit) =>
        hit.to <= from ? from - hit.to <= reach : hit.from - to <= reach,
      );
    const points =
      (SELF.test(after) ? 4 : ALIAS.test(after) ? 2 : 0) +
      (near('controls', 14) ? 3 : 0) +
      (near('runs', 4) ? 1.5 : 0) +
      (forms.has(to - 1) ? 2 : 0) +
      (sentence.segment.id < 8 ? 0.5 : 0);
    const name = text.slice(first.start, last.end + dot).replace(/['’]s$/u, '');
    return { name, points, sentence };
  });
}

let matcher: Matcher | undefined;

/** Asked of the policy's edges alone: its entries hit almost every word, and nothing else needs them. */
function genericWords(tokens: Token[]): Hit[] {
  matcher ??= createMatcher(lexiconsEn.filter(({ lexicon }) => lexicon === GENERIC));
  return matcher.match(tokens);
}

/** Maximal runs of words with a capital that are no generic words, with a legal form after a comma drawn in. */
function runsOf(tokens: Token[], generic: Set<number>, forms: Set<number>): [number, number][] {
  const runs: [number, number][] = [];
  const named = (at: number) => {
    const token = tokens[at];
    return (
      token !== undefined &&
      /^[\p{Lu}\d]/u.test(token.text) &&
      !/^\d+$/.test(token.text) &&
      (forms.has(at) || !generic.has(at))
    );
  };
  for (let from = 0; from < tokens.length; from++) {
    if (!named(from) || forms.has(from) || isPlace(tokens, from)) continue;
    let to = from + 1;
    while (to < tokens.length && to - from < LONGEST_NAME) {
      const close = tokens[to]!.before === 'space';
      if (forms.has(to) || (close && (named(to) || forms.has(to + 1)))) to++;
      else if (
        close &&
        JOINERS.has(tokens[to]!.lower) &&
        named(to + 1) &&
        !forms.has(to + 1) &&
        tokens[to + 1]!.before === 'space'
      )
        to += 2;
      else break;
    }
    runs.push([from, to]);
    from = to - 1;
  }
  return runs;
}

/** "6300 Zug": a place behind its postcode. */
const isPlace = (tokens: Token[], at: number): boolean =>
  at > 0 && tokens[at]!.before === 'space' && /^\d{4,5}$/.test(tokens[at - 1]!.text);

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
