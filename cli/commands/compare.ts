import { Command, Option } from 'commander';
import { lawIds, type ComparisonResult, type LawId } from '../../lib/model';
import type { Mode } from '../compare/compared';
import { oneOf, severalOf } from '../flag-values';
import { EXIT, UsageError, type ExitCode, type Io } from '../io';
import { NAME, VERSION } from '../product';
import { INPUTS, withReadingFlags, type ReadingFlags } from '../reading-options';
import { speaker } from '../say';

const FORMATS = ['text', 'json', 'csv', 'html'] as const;
type FormatName = (typeof FORMATS)[number];

interface Flags extends ReadingFlags {
  format?: FormatName;
  output?: string;
  law?: LawId[];
  versions?: boolean;
  companies?: boolean;
  corpus?: boolean;
  group?: string;
  column?: string;
  idColumn?: string;
}

/** `compare`: what differs between versions of a policy, companies' policies, or groups of a corpus. */
export function compareCommand(io: Io): Command {
  const command = new Command('compare')
    .summary('say what differs between policies')
    .description(
      'Two versions of one policy: what it now says otherwise, with both quotes. Several companies: a table of claims, differences first. More than eight policies are a corpus: how many make each claim, with 95% intervals.',
    )
    .argument('<input...>', `${INPUTS}; .json or .ndjson of analyses, or of rows with a text or html column`)
    .option('-f, --format <FORMAT>', `${FORMATS.join(', ')} (text unless asked otherwise)`, oneOf(FORMATS))
    .option('-o, --output <PATH>', 'write to a file instead of the screen')
    .addOption(flag('versions', 'compare as versions of one policy, each with the one before it'))
    .addOption(flag('companies', 'compare as policies of several companies'))
    .addOption(flag('corpus', 'count claims over all policies'))
    .option(
      '-g, --group <COLUMN>',
      'count by a field of the rows, or by controller, language, folder or year',
    )
    .option(
      '-l, --law <LAW>',
      `also compare a law's checklist (may be repeated): ${lawIds.join(', ')}`,
      severalOf(oneOf(lawIds)),
    )
    .option('--column <NAME>', 'column with the text or HTML, in CSV, JSON, NDJSON and Parquet')
    .option('--id-column <NAME>', 'column whose value names each row');
  return withReadingFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (given: string[], flags: Flags) => {
      process.exitCode = await compareInputs(given, flags, io);
    });
}

const MODES: Mode[] = ['versions', 'companies', 'corpus'];
const flag = (mode: Mode, text: string) =>
  new Option(`--${mode}`, text).conflicts(MODES.filter((other) => other !== mode));

async function compareInputs(given: string[], flags: Flags, io: Io): Promise<ExitCode> {
  const mode = MODES.find((each) => flags[each]) ?? null;
  if (flags.group && mode && mode !== 'corpus')
    throw new UsageError('--group counts a corpus: leave --versions and --companies out.');
  const [
    { analyze },
    { MODEL_ID },
    { compared },
    { loaded },
    { sparesInputs },
    { readingOf },
    { openOutput },
  ] = await Promise.all([
    import('../../lib/analyze'),
    import('../../lib/classify/topics'),
    import('../compare/compared'),
    import('../compare/inputs'),
    import('../input/no-overwrite'),
    import('../reading-options'),
    import('../output/output'),
  ]);
  await sparesInputs(flags.output, given);
  // told before the work, not after it
  const output = await openOutput(flags.output, io.stdout);
  const reading = readingOf(flags, io);
  try {
    const { column, idColumn, output: path } = flags;
    const policies = loaded(given, { reading, analyze, io, column, idColumn, output: path });
    const engine = { name: NAME, version: VERSION, model: MODEL_ID };
    const options = { mode, laws: flags.law ?? [], group: flags.group ?? null, engine };
    const result = await compared(policies, options);
    await output.write(await printed[flags.format ?? 'text'](result, flags, io));
    await output.finish();
    return exitOf(result, io);
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    await reading.close();
  }
}

function exitOf({ failures }: ComparisonResult, io: Io): ExitCode {
  const say = speaker(io);
  for (const { error } of failures) say(error.message);
  return failures.length > 0 ? EXIT.failed : EXIT.done;
}

const printed: Record<FormatName, (result: ComparisonResult, flags: Flags, io: Io) => Promise<string>> = {
  async text(result, flags, io) {
    const [{ comparisonText }, { painter, terminalFor }] = await Promise.all([
      import('../../lib/report/compare/to-text'),
      import('../output/terminal'),
    ]);
    const terminal = terminalFor(flags, io);
    return comparisonText(result, { width: terminal.width, paint: painter(terminal) });
  },
  async json(result) {
    const { comparisonJson } = await import('../../lib/report/compare/to-json');
    return `${comparisonJson(result)}\n`;
  },
  async csv(result) {
    const { comparisonCsv } = await import('../../lib/report/compare/to-csv');
    return comparisonCsv(result);
  },
  async html(result) {
    const { comparisonPage } = await import('../compare/page');
    return comparisonPage(result);
  },
};

const EXAMPLES = `
Examples:
  $ ${NAME} compare policy-2023.html policy-2025.html
  $ ${NAME} compare a.html b.html https://example.org/privacy --format html --output compare.html
  $ ${NAME} analyze policies/ --format ndjson --output all.ndjson
  $ ${NAME} compare all.ndjson --group year --format csv --output prevalence.csv
`;
