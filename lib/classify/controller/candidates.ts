import { takesDot } from '../../knowledge/company-forms';
import type { Segment } from '../../model';
import { hitsOf, type Reading, type Sentence } from '../reading';
import { sameName, squashed } from './labels';
import { genericAt, nameRuns, range } from './name-runs';

export interface Candidate {
  name: string;
  points: number;
  /** whether a legal form ends it ("Acme Ltd") */
  hasForm: boolean;
  /** whether it is called the one responsible, or "we" */
  isTold: boolean;
  /** whether it is one whose services are used or that another works with */
  isUsed: boolean;
  sentence: Sentence;
}

/** How many segments at the start and the end are read besides those that speak of a controller. */
const START = 60;
const END = 10;
/** "(“Acme”, “we”, “us”)" after a name: the policy says who "we" is; "(and our attorney)" says nothing of it. */
const SELF =
  /^[^.;]{0,90}?\((?:[^()]{0,120}?["“”'‘’*_ ])?(?:we|us|our|the company|company)(?:["”'’*_,)/]| (?:and|or)\b)/iu;
/** "Acme and its affiliates, Acme Labs and Acme Maps (“we”)": the first of a family speaks for all. */
const SELF_GROUP =
  /^,? (?:and|together with) (?:its|our|all its|all of its) [^.;()]{0,60}(?:subsidiaries|affiliates|affiliated companies)\b[^;]{0,300}?["“'‘](?:we|us|our)["”'’]/iu;
/** "All references to “we” or “us” mean" before it. */
const SELF_BEFORE = /["“'‘](?:we|us|our)["”'’][^.;]{0,60}\b(?:refers?(?: to)?|means?)(?: the)? $/iu;
/** "We are Acme Ltd" and "We, Acme Ltd,": said of a firm or of the name in the address alone, as one also is "HIPAA compliant". */
const SELF_PLAIN = /(?:^|[.,:“"(] ?)we(?: are|,| mean)(?: the)? ["“'‘]?$/iu;
/** "© 2026 " before it. */
const COPYRIGHT = /(?:©|\([cC]\)) ?(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:[Tt]he |THE )?$/u;
const ALIAS = /^,?(?! \p{Lu})[^.;()]{0,60}?\([^()"“]{0,40}["“]([^"”]{2,40})["”]/u;

/** Every name at the policy's edges, with what the words around it say for its being the one responsible. */
export function candidatesOf(reading: Reading, labels: string[]): Candidate[] {
  return edges(reading).flatMap((segment) =>
    reading.sentences[segment.id]!.flatMap((sentence) =>
      candidatesIn(sentence, labels, isAnnounced(reading, segment.id)),
    ),
  );
}

function edges(reading: Reading): Segment[] {
  const { segments, sentences } = reading;
  return segments.filter(
    ({ id }) =>
      id < START ||
      id >= segments.length - END ||
      sentences[id]!.some((each) => controlWords(each, 'controls').length > 0) ||
      isAnnounced(reading, id),
  );
}

/** The line below "The company responsible for your data is:" */
function isAnnounced({ segments, sentences }: Reading, id: number): boolean {
  const last = sentences[id - 1]?.at(-1);
  return (
    last !== undefined &&
    segments[id - 1]!.text.trimEnd().endsWith(':') &&
    controlWords(last, 'controls').length > 0
  );
}

export const controlWords = (sentence: Sentence, id: string) =>
  hitsOf(sentence, 'controller').filter(({ entry }) => entry.id === id);

function candidatesIn(sentence: Sentence, labels: string[], announced: boolean): Candidate[] {
  const forms = new Set(controlWords(sentence, 'legal-form').flatMap(({ from, to }) => range(from, to)));
  const runs = nameRuns(sentence, forms, labels);
  const firm = runs.findIndex(([, to]) => forms.has(to - 1));
  const firmName = firm < 0 ? '' : written(sentence, runs[firm]!, labels).name;
  return runs.map((run, at) => {
    const { name, after, before } = written(sentence, run, labels);
    const [from, to] = run;
    const hasForm = forms.has(to - 1);
    const isOwn = labels.some((label) => sameName(name, label));
    const near = (id: string, reach: number, isClear = (_from: number, _to: number) => true) =>
      controlWords(sentence, id).some((hit) =>
        hit.to <= from
          ? from - hit.to <= reach && isClear(hit.to, from)
          : hit.from - to <= reach && isClear(to, hit.from),
      );
    // "Acme is the controller, for example in Acme Maps": past another name only a firm's full one is meant
    const noneBetween = (start: number, end: number) =>
      hasForm || !runs.some((other) => other[0] >= start && other[1] <= end);
    const self = SELF.exec(after)?.[0];
    const isSelf =
      self !== undefined ||
      SELF_GROUP.test(after) ||
      SELF_BEFORE.test(before) ||
      (SELF_PLAIN.test(before) && (hasForm || isOwn));
    const controls = near('controls', 14, noneBetween) || (announced && at === 0 && hasForm);
    // beside a firm's full name stand its seat and its brands: "Acme of Zedland Ltd., a company of Antigua (“we”)"
    const overshadowed =
      (!hasForm && (at > firm ? firm >= 0 : (self?.includes(firmName) ?? false))) ||
      near('relative', 2) ||
      controlWords(sentence, 'family').some(
        (hit) => hit.to <= from && runs.some(([, end]) => end <= hit.from),
      );
    // things are summed up so too: "Local Storage and similar technologies (collectively, …)"
    const isCollective = (hasForm || isOwn) && near('collective', 4);
    const named = (isSelf ? 4 : isAlias(after) ? 2 : 0) + (controls ? 3 : 0);
    const points =
      (overshadowed ? named / 4 : named) +
      (near('runs', 4) || isCollective || COPYRIGHT.test(before) ? 1.5 : 0) +
      (hasForm ? 2 : 0) +
      (sentence.segment.id < 8 ? 0.5 : 0);
    const follows = (id: string) =>
      controlWords(sentence, id).some((hit) => hit.to <= from && from - hit.to <= 1);
    // "our partner Acme Ltd acts as a controller", too, is another
    const isPartner = follows('partner');
    const isTold = isSelf || (controls && !isPartner);
    return { name, points, hasForm, isTold, isUsed: isPartner || follows('vendor'), sentence };
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
  // "Acme s. r. o."
  const isSpelt = last.text.length === 1 && text.slice(first, last.start).endsWith('. ');
  const dot = (takesDot(last.text) || isSpelt) && text[last.end] === '.' ? 1 : 0;
  const whole = text.slice(first, last.end + dot);
  return {
    name: (labels.includes(squashed(whole)) ? whole : whole.replace(/['’]s$/u, '')).replace(/ ,/g, ','),
    after: text.slice(last.end + dot, last.end + 420),
    before: text.slice(Math.max(start, first - 120), first),
  };
}

/** "Acme Widgets (“Acme”)", not "Acme (the “Service”)". */
function isAlias(after: string): boolean {
  const alias = ALIAS.exec(after)?.[1];
  return alias !== undefined && !genericAt(alias);
}
