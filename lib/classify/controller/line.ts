import { takesDot } from '../../knowledge/company-forms';
import { hitsOf, type Sentence } from '../reading';
import { sameName, squashed } from './labels';
import { nameRuns, range } from './name-runs';
import { isCopyright, selfIn, type Written } from './said-around';

export const controlWords = (sentence: Sentence, id: string) =>
  hitsOf(sentence, 'controller').filter(({ entry }) => entry.id === id);

/** The names of one sentence, and what of it bears on each of them. */
export interface Line {
  sentence: Sentence;
  labels: string[];
  /** the tokens of legal forms */
  forms: Set<number>;
  runs: [number, number][];
  /** which of the runs is the first with a legal form, -1 where none is; and its name, else "" */
  firm: number;
  firmName: string;
  /** the line before announces the company */
  announced: boolean;
}

export interface Named extends Written {
  /** which of the line's runs it is */
  at: number;
  from: number;
  to: number;
  hasForm: boolean;
  /** the service's addresses carry it */
  isOwn: boolean;
}

export function lineOf(sentence: Sentence, labels: string[], announced: boolean): Line {
  const forms = new Set(controlWords(sentence, 'legal-form').flatMap(({ from, to }) => range(from, to)));
  const runs = nameRuns(sentence, forms, labels);
  const firm = runs.findIndex(([, to]) => forms.has(to - 1));
  const firmName = firm < 0 ? '' : written(sentence, runs[firm]!, labels).name;
  return { sentence, labels, forms, runs, firm, firmName, announced };
}

export function namedAt({ sentence, labels, forms, runs }: Line, at: number): Named {
  const run = runs[at]!;
  const [from, to] = run;
  const said = written(sentence, run, labels);
  const isOwn = labels.some((label) => sameName(said.name, label));
  return { ...said, at, from, to, hasForm: forms.has(to - 1), isOwn };
}

/** Whether such words stand so near, with nothing between that `isClear` bars. */
const near = (
  { sentence }: Line,
  { from, to }: Named,
  id: string,
  reach: number,
  isClear = (_from: number, _to: number) => true,
): boolean =>
  controlWords(sentence, id).some((hit) =>
    hit.to <= from
      ? from - hit.to <= reach && isClear(hit.to, from)
      : hit.from - to <= reach && isClear(to, hit.from),
  );

export const follows = ({ sentence }: Line, { from }: Named, id: string): boolean =>
  controlWords(sentence, id).some((hit) => hit.to <= from && from - hit.to <= 1);

/** "Acme is the controller, for example in Acme Maps": past another name only a firm's full one is meant. */
export function isInControl(line: Line, named: Named): boolean {
  const { hasForm, at } = named;
  const noneBetween = (start: number, end: number) =>
    hasForm || !line.runs.some((other) => other[0] >= start && other[1] <= end);
  return near(line, named, 'controls', 14, noneBetween) || (line.announced && at === 0 && hasForm);
}

/** Beside a firm's full name stand its seat and its brands: "Acme of Zedland Ltd., a company of Antigua (“we”)". */
export function isOvershadowed(line: Line, named: Named): boolean {
  const { sentence, runs, firm, firmName } = line;
  const { hasForm, at, from, after } = named;
  const byFirm = at > firm ? firm >= 0 : (selfIn(after)?.includes(firmName) ?? false);
  return (
    (!hasForm && byFirm) ||
    near(line, named, 'relative', 2) ||
    controlWords(sentence, 'family').some((hit) => hit.to <= from && runs.some(([, end]) => end <= hit.from))
  );
}

/** Whether the words around a name say that it runs the service, or is summed up with others that do. */
export function runsIt(line: Line, named: Named): boolean {
  // things are summed up so too: "Local Storage and similar technologies (collectively, …)"
  const isCollective = (named.hasForm || named.isOwn) && near(line, named, 'collective', 4);
  return near(line, named, 'runs', 4) || isCollective || isCopyright(named.before);
}

/** The name as the policy writes it, and the words behind and before it. */
function written(
  { segment: { text }, tokens, start }: Sentence,
  [from, to]: [number, number],
  labels: string[],
): Written {
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
