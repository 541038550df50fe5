import { Command } from 'commander';
import { lawIds, type LawId } from '../../lib/model';
import { withBatchFlags, type BatchFlags } from '../batch/options';
import { oneOf } from '../flag-values';
import { UsageError, type ExitCode, type Io } from '../io';
import type { FormatSpec } from '../output/format-spec';
import { FORMATS, type FormatName } from '../output/formats';
import { withPartFlags, type PartFlags } from '../parts/part-options';
import { NAME } from '../product';
import { INPUTS, withReadingFlags } from '../reading-options';

interface Flags extends BatchFlags, PartFlags {
  format?: FormatName;
  law?: LawId;
  quotes?: boolean;
}

/** `analyze`: policies in, a summary or data out. */
export function analyzeCommand(io: Io): Command {
  const command = new Command('analyze')
    .summary('read policies and say what is in them')
    .description(
      'Reads one policy or many and says what they collect, who gets it, how to opt out and which rights they state.',
    )
    .argument('[input...]', INPUTS)
    .option('-f, --format <FORMAT>', `${FORMATS.join(', ')} (text unless asked otherwise)`, oneOf(FORMATS))
    .option('-o, --output <PATH>', 'write to a file instead of the screen')
    .option('-l, --law <LAW>', `whose checklist the summary shows: ${lawIds.join(', ')}`, oneOf(lawIds))
    .option('-q, --quotes', 'show the words of the policy below each claim');
  return withBatchFlags(withReadingFlags(withPartFlags(command)))
    .addHelpText('after', EXAMPLES)
    .action(async (given: string[], flags: Flags) => {
      const limited = command.getOptionValueSource('timeLimit') === 'cli';
      process.exitCode = await analyzeInputs(given, flags, limited, io);
    });
}

/** `limited`: a limit of time was asked for. */
async function analyzeInputs(given: string[], flags: Flags, limited: boolean, io: Io): Promise<ExitCode> {
  if (given.length === 0 && !flags.list)
    throw new UsageError('analyze needs an input: a file, folder, address, or - for stdin; or --list FILE.');
  const [{ expandInputs }, format] = await Promise.all([import('../input/expand'), formatSpec(flags, io)]);
  checkTable(flags);
  // told before the work of a night, not after it
  const inParts = Boolean(flags.queue) && !flags.output;
  if (FILES.includes(format.name) && !inParts) await (await import('../duckdb')).loadDuckdb();
  const found = await expandInputs(given, { ...flags, stdin: io.stdin, maxBytes: flags.maxSize * 1e6 });
  const several =
    found.several || FILES.includes(format.name) || flags.table === 'both' || Boolean(flags.queue);
  if (several && flags.part?.length)
    throw new UsageError('--part belongs to one input: give the others in a run of their own.');
  if (several) {
    const { runBatch } = await import('../batch/run-batch');
    return runBatch({ given, flags, io, format: { ...format, several } });
  }
  if (flags.resume)
    throw new UsageError(
      '--resume belongs to many inputs: several files, a folder, a pattern or --list. One alone is read anew.',
    );
  // one is read by this process, which nobody watches: a limit that is not kept would be worse than none
  if (limited)
    throw new UsageError(
      '--time-limit belongs to many inputs: several files, a folder, a pattern or --list. One alone has no limit.',
    );
  const [{ analyze }, { runInputs }, { formatOfSpec }, { mannersOf }] = await Promise.all([
    import('../../lib/analyze'),
    import('../run-inputs'),
    import('../output/format-spec'),
    import('../batch/manners'),
  ]);
  return runInputs({
    given,
    flags,
    io,
    work: analyze,
    format: () => formatOfSpec({ ...format, several }),
    // one page is kept as many are
    ...((flags.cache || flags.keepHtml) && { wrap: mannersOf(flags, io) }),
  });
}

/** Made for programs: nothing of a terminal or a person's law is in them. */
const DATA: FormatName[] = ['json', 'ndjson', 'csv', 'jsonld', 'parquet', 'duckdb'];
/** Made of many rows by a database, also where there is but one. */
const FILES: FormatName[] = ['parquet', 'duckdb'];

/** Guessing a law loads the time zones: done for the formats that people read, and no other. */
async function formatSpec(flags: Flags, io: Io): Promise<Omit<FormatSpec, 'several'>> {
  const name = flags.format ?? 'text';
  if (DATA.includes(name)) return { name, ...(flags.table && { table: flags.table }) };
  const [{ chosenLaw }, { terminalFor }] = await Promise.all([
    import('../law'),
    import('../output/terminal'),
  ]);
  const { law, note } = chosenLaw(flags.law, io.env);
  return { name, text: { law, lawNote: note, quotes: flags.quotes ?? false, ...terminalFor(flags, io) } };
}

/** Tables are asked for where there are some, and two need a file to stand beside. */
function checkTable({ table, format = 'text', output, queue }: Flags): void {
  if (!table) return;
  if (format !== 'csv' && format !== 'parquet')
    throw new UsageError('--table chooses the rows of --format csv or parquet.');
  if (table === 'analyses' && format === 'csv')
    throw new UsageError(
      'A CSV file holds findings or policies; whole analyses are --format ndjson or parquet.',
    );
  if (table === 'both' && !output && !(queue && format === 'parquet'))
    throw new UsageError('--table both writes two files: name them with --output NAME.csv.');
}

const EXAMPLES = `
One input is summed up as text. Several (or a folder or glob) come out in input order; one that
cannot be read is a row with its reason and stops nothing.

--parts reads a policy with its cookie policy, the notices for some places or people, its lists and
tables, as one analysis; every quote says which of them it is from. Of a file, the files beside it
that it links to are read too.

Examples:
  $ ${NAME} analyze policy.html
  $ ${NAME} analyze https://example.org/privacy --law appi --quotes
  $ ${NAME} analyze https://example.org --follow --parts
  $ ${NAME} analyze policy.html --part cookies.html
  $ ${NAME} analyze policies/ 'more/*.pdf' --format ndjson --output results.ndjson
  $ pbpaste | ${NAME} analyze -
`;
