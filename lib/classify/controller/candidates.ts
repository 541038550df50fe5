import type { Segment } from '../../model';
import { hitsOf, type Reading, type Sentence } from '../reading';
import { squashed } from './labels';
import { genericAt, nameRuns, range } from './name-runs';

export interface Candidate {
  name: string;
  points: number;
  /** whether a legal form ends it ("Acme Ltd") */
  hasForm: boolean;
  sentence: Sentence;
}

/** How many segments at the start and the end are read besides those that speak of a controller. */
const START = 60;
const END = 10;
/** Legal forms that are written with a final dot. */
const DOTTED = /^(?:Inc|Ltd|Corp|Co|Pty|Pte|.*\..*)$/;
/** "(“Acme”, “we”, “us”)" after a name: the policy says who "we" is. */
const SELF = /^[^.;]{0,90}?\((?:[^()]{0,120}?["“”'‘’*_ ])?(?:we|us|our|the company|company)\b/iu;
/** "All references to “we” or “us” mean" before it. */
const SELF_BEFORE = /["“'‘](?:we|us|our)["”'’][^.;]{0,60}\b(?:refers?(?: to)?|means?)(?: the)? $/iu;
const ALIAS = /^,?[^.;()]{0,60}?\([^()"“]{0,40}["“]([^"”]{2,40})["”]/u;

/** Every name at the policy's edges, with what the words around it say for its being the one responsible. */
export function candidatesOf(reading: Reading, labels: string[]): Candidate[] {
  return edges(reading).flatMap((segment) =>
    reading.sentences[segment.id]!.flatMap((sentence) => candidatesIn(sentence, labels)),
  );
}

function edges({ segments, sentences }: Reading): Segment[] {
  return segments.filter(
    ({ id }) =>
      id < START ||
      id >= segments.length - END ||
      sentences[id]!.some((each) => controlWords(each, 'controls').length > 0),
  );
}

export const controlWords = (sentence: Sentence, id: string) =>
  hitsOf(sentence, 'controller').filter(({ entry }) => entry.id === id);

function candidatesIn(sentence: Sentence, labels: string[]): Candidate[] {
  const forms = new Set(controlWords(sentence, 'legal-form').flatMap(({ from, to }) => range(from, to)));
  const runs = nameRuns(sentence.tokens, forms, labels);
  const firm = runs.findIndex(([, to]) => forms.has(to - 1));
  const firmName = firm < 0 ? '' : written(sentence, runs[firm]!, labels).name;
  return runs.map((run, at) => {
    const { name, after, before } = written(sentence, run, labels);
    const [from, to] = run;
    const near = (id: string, reach: number) =>
      controlWords(sentence, id).some((hit) =>
        hit.to <= from ? from - hit.to <= reach : hit.from - to <= reach,
      );
    const hasForm = forms.has(to - 1);
    const self = SELF.exec(after)?.[0];
    // beside a firm's full name stand its seat and its brands: "Acme of Zedland Ltd., a company of Antigua (“we”)"
    const overshadowed = !hasForm && (at > firm ? firm >= 0 : (self?.includes(firmName) ?? false));
    const named =
      (self !== undefined || SELF_BEFORE.test(before) ? 4 : isAlias(after) ? 2 : 0) +
      (near('controls', 14) ? 3 : 0);
    const points =
      (overshadowed ? named / 4 : named) +
      (near('runs', 4) ? 1.5 : 0) +
      (hasForm ? 2 : 0) +
      (sentence.segment.id < 8 ? 0.5 : 0);
    return { name, points, hasForm, sentence };
  });
}

/** The name as the policy writes it, and the words behind and before it. */
function written(
  { segment: { text }, tokens, start }: Sentence,
  [from, to]: [number, number],
  labels: string[],
) {
  const last = tokens[to - 1]!;
  const first = tokens[from]!.start;
  const dot = DOTTED.test(last.text) && text[last.end] === '.' ? 1 : 0;
  const whole = text.slice(first, last.end + dot);
  return {
    name: labels.includes(squashed(whole)) ? whole : whole.replace(/['’]s$/u, ''),
    after: text.slice(last.end + dot, last.end + 220),
    before: text.slice(Math.max(start, first - 120), first),
  };
}

/** "Acme Widgets (“Acme”)", not "Acme (the “Service”)". */
function isAlias(after: string): boolean {
  const alias = ALIAS.exec(after)?.[1];
  return alias !== undefined && !genericAt(alias);
}
