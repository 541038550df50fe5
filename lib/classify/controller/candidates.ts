import type { Segment } from '../../model';
import type { Reading, Sentence } from '../reading';
import {
  controlWords,
  follows,
  isInControl,
  isOvershadowed,
  lineOf,
  namedAt,
  runsIt,
  type Line,
} from './line';
import { isAlias, saysSelf } from './said-around';

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

function candidatesIn(sentence: Sentence, labels: string[], announced: boolean): Candidate[] {
  const line = lineOf(sentence, labels, announced);
  return line.runs.map((_, at) => candidateOf(line, at));
}

function candidateOf(line: Line, at: number): Candidate {
  const { sentence } = line;
  const named = namedAt(line, at);
  const { name, hasForm } = named;
  const isSelf = saysSelf(named);
  const controls = isInControl(line, named);
  // "our partner Acme Ltd acts as a controller", too, is another
  const isPartner = follows(line, named, 'partner');
  const said = (isSelf ? 4 : isAlias(named.after) ? 2 : 0) + (controls ? 3 : 0);
  const points =
    (isOvershadowed(line, named) ? said / 4 : said) +
    (runsIt(line, named) ? 1.5 : 0) +
    (hasForm ? 2 : 0) +
    (sentence.segment.id < 8 ? 0.5 : 0);
  const isTold = isSelf || (controls && !isPartner);
  return { name, points, hasForm, isTold, isUsed: isPartner || follows(line, named, 'vendor'), sentence };
}
