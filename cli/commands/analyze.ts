import { Command, InvalidArgumentError } from 'commander';
import { lawIds, type LawId } from '../../lib/model';
import type { Io } from '../io';
import { parseLaw } from '../law';
import { FORMATS, type FormatName } from '../output/formats';
import { withPartFlags, type PartFlags } from '../parts/part-options';
import { NAME } from '../product';
import { INPUTS, withReadingFlags, type ReadingFlags } from '../reading-options';

interface Flags extends ReadingFlags, PartFlags {
  format?: FormatName;
  output?: string;
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
    .argument('<input...>', INPUTS)
    .option('-f, --format <FORMAT>', `${FORMATS.join(', ')} (text unless asked otherwise)`, parseFormat)
    .option('-o, --output <PATH>', 'write to a file instead of the screen')
    .option('-l, --law <LAW>', `whose checklist the summary shows: ${lawIds.join(', ')}`, parseLaw)
    .option('-q, --quotes', 'show the words of the policy below each claim');
  return withReadingFlags(withPartFlags(command))
    .addHelpText('after', EXAMPLES)
    .action(async (given: string[], flags: Flags) => {
      process.exitCode = await analyzeInputs(given, flags, io);
    });
}

async function analyzeInputs(given: string[], flags: Flags, io: Io) {
  const [{ analyze }, { runInputs }, { formatOf }, { chosenLaw }, { painter, terminalOf }] =
    await Promise.all([
      import('../../lib/analyze'),
      import('../run-inputs'),
      import('../output/formats'),
      import('../law'),
      import('../output/terminal'),
    ]);
  const text = () => {
    const { law, note } = chosenLaw(flags.law, io.env);
    const terminal = flags.output ? { width: 80, colour: false } : terminalOf(io.stdout, io.env);
    return {
      law,
      lawNote: note,
      quotes: flags.quotes ?? false,
      width: terminal.width,
      paint: painter(terminal),
    };
  };
  return runInputs({
    given,
    flags,
    io,
    work: analyze,
    format: (several) => formatOf(flags.format ?? 'text', { several, text }),
  });
}

const PLANNED = ['parquet'];

function parseFormat(text: string): FormatName {
  const format = FORMATS.find((name) => name === text.toLowerCase());
  if (format) return format;
  const offered = FORMATS.join(', ');
  if (PLANNED.includes(text))
    throw new InvalidArgumentError(`${text} is planned and not there yet; there are ${offered}.`);
  throw new InvalidArgumentError(`It must be one of: ${offered}.`);
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
