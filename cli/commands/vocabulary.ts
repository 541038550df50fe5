import { Command } from 'commander';
import { oneOf } from '../flag-values';
import { EXIT, UsageError, type ExitCode, type Io } from '../io';
import { NAME } from '../product';

const FORMATS = ['text', 'json', 'csv'] as const;
type FormatName = (typeof FORMATS)[number];

interface Flags {
  format?: FormatName;
  output?: string;
}

/** `vocabulary`: every id with its definition, and what other classifications call it. */
export function vocabularyCommand(io: Io): Command {
  return new Command('vocabulary')
    .summary('list every id with its definition and what others call it')
    .description(
      "Lists the ids that an analysis is made of, each with its definition and its name in W3C DPV, CCPA, GDPR, APPI, OPP-115, Apple's privacy labels and Google's data safety.",
    )
    .argument('[id...]', 'show these ids alone, such as health or access')
    .option('-f, --format <FORMAT>', `${FORMATS.join(', ')} (text unless asked otherwise)`, oneOf(FORMATS))
    .option('-o, --output <PATH>', 'write to a file instead of the screen')
    .addHelpText('after', EXAMPLES)
    .action(async (ids: string[], flags: Flags) => {
      process.exitCode = await listVocabulary(ids, flags, io);
    });
}

async function listVocabulary(ids: string[], flags: Flags, io: Io): Promise<ExitCode> {
  const [{ vocabularyEntries }, { openOutput }] = await Promise.all([
    import('../../lib/report/vocabulary/entries'),
    import('../output/output'),
  ]);
  const entries = vocabularyEntries(ids);
  const unknown = ids.filter((id) => !entries.some((entry) => entry.id === id));
  if (unknown.length > 0)
    throw new UsageError(`there is no id "${unknown[0]}": \`${NAME} vocabulary\` lists them all.`);
  const output = await openOutput(flags.output, io.stdout);
  await output.write(await printed[flags.format ?? 'text'](entries, flags, io));
  await output.finish();
  return EXIT.done;
}

type Entries = ReturnType<typeof import('../../lib/report/vocabulary/entries').vocabularyEntries>;

const printed: Record<FormatName, (entries: Entries, flags: Flags, io: Io) => Promise<string>> = {
  async text(entries, flags, io) {
    const [{ vocabularyText }, { painter, terminalFor }] = await Promise.all([
      import('../../lib/report/vocabulary/to-text'),
      import('../output/terminal'),
    ]);
    const terminal = terminalFor(flags, io);
    return vocabularyText(entries, terminal.width, painter(terminal));
  },
  async json(entries) {
    const { vocabularyJson } = await import('../../lib/report/vocabulary/to-json');
    return `${vocabularyJson(entries)}\n`;
  },
  async csv(entries) {
    const { vocabularyCsv } = await import('../../lib/report/vocabulary/to-csv');
    return vocabularyCsv(entries);
  },
};

const EXAMPLES = `
Examples:
  $ ${NAME} vocabulary health access
  $ ${NAME} vocabulary --format csv --output vocabulary.csv
`;
