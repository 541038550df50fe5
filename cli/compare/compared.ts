import { compareMany, compareVersions, countCorpus, samePolicy, type CorpusCount } from '../../lib/compare';
import type { Analysis, ComparisonResult, Failure, LawId } from '../../lib/model';
import { isFailure } from '../../lib/report/to-json';
import { InputError } from '../input/input-error';
import { UsageError } from '../io';
import type { Loaded } from './inputs';

export type Mode = 'versions' | 'companies' | 'corpus';

export interface CompareOptions {
  /** null: told from the policies themselves */
  mode: Mode | null;
  /** whose checklists are compared too */
  laws: readonly LawId[];
  group: string | null;
  engine: ComparisonResult['engine'];
}

/** Columns that fit side by side; more policies than that are a corpus. */
const MOST_COLUMNS = 8;

/** Reads the policies one by one and compares them; of a corpus only counts are kept. */
export async function compared(
  policies: AsyncIterable<Loaded>,
  { mode, laws, group, engine }: CompareOptions,
): Promise<ComparisonResult> {
  const failures: Failure[] = [];
  let few: Loaded[] = [];
  let corpus: CorpusCount | null = null;
  const grouped = new Set<string>();
  const startCorpus = () => {
    corpus = countCorpus({ laws, groupedBy: group });
    for (const each of few) count(each);
    few = [];
  };
  const count = (each: Loaded) => {
    const value = group === null ? null : each.column(group);
    if (value !== null) grouped.add(value);
    corpus!.add(each.result as Analysis, value);
  };

  if (mode === 'corpus' || group !== null) startCorpus();
  for await (const each of policies) {
    if (isFailure(each.result)) failures.push(each.result);
    else if (corpus) count(each);
    else few.push(each);
    if (!corpus && mode === null && few.length > MOST_COLUMNS) startCorpus();
  }

  const common = { schemaVersion: 1 as const, engine, failures };
  if (corpus) {
    const result = (corpus as CorpusCount).result();
    if (group !== null && grouped.size === 0 && result.policies > 0)
      throw new UsageError(
        `no policy has a column "${group}": --group takes a field of the rows, or one of controller, language, kind, folder and year.`,
      );
    return { ...common, kind: 'corpus', ...result };
  }
  const analyses = few.map(({ result }) => result as Analysis);
  if (analyses.length < 2) throw tooFew(failures);
  if ((mode ?? modeOf(analyses)) === 'versions')
    return { ...common, kind: 'versions', comparisons: pairs(analyses, laws) };
  return { ...common, kind: 'companies', ...compareMany(analyses, laws) };
}

/** One policy beside nothing differs nowhere, which would read as if two agreed. */
function tooFew(failures: readonly Failure[]): Error {
  if (failures.length === 0)
    return new UsageError('compare takes two policies or more: see `smallprint compare --help`.');
  const first = failures.slice(0, MOST_TOLD).map(({ error }) => error.message);
  const more = failures.length > MOST_TOLD ? ` ${failures.length - MOST_TOLD} more could not be read.` : '';
  return new InputError('unreadable', `${first.join(' ')}${more} That leaves too few policies to compare.`);
}

const MOST_TOLD = 5;

function modeOf(analyses: readonly Analysis[]): Mode {
  const [first, ...others] = analyses;
  return first && others.length > 0 && others.every((each) => samePolicy(first, each))
    ? 'versions'
    : 'companies';
}

/** From each version to the next, in the order given. */
const pairs = (analyses: readonly Analysis[], laws: readonly LawId[]) =>
  analyses.slice(1).map((after, at) => compareVersions(analyses[at]!, after, laws));
