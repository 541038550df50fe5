import { Command, InvalidArgumentError } from 'commander';
import { UsageError, type Io } from '../io';
import type { Format } from '../output/formats';
import { withPartFlags, type PartFlags } from '../parts/part-options';
import { NAME } from '../product';
import { INPUTS, withReadingFlags, type ReadingFlags } from '../reading-options';

const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;
type FormatName = (typeof FORMATS)[number];

interface Flags extends ReadingFlags, PartFlags {
  format?: FormatName;
  output?: string;
  check?: boolean;
}

/** `links`: how to opt out, with the links. */
export function linksCommand(io: Io): Command {
  const command = new Command('links')
    .summary('list the ways to opt out, with their links')
    .description('Lists the ways to opt out that a policy offers: from what, how, and the links.')
    .argument('<input...>', INPUTS)
    .option('-f, --format <FORMAT>', `${FORMATS.join(', ')} (text unless asked otherwise)`, parseFormat)
    .option('-o, --output <PATH>', 'write to a file instead of the screen')
    .option('--check', 'try each link (planned, not there yet)');
  return withReadingFlags(withPartFlags(command))
    .addHelpText('after', EXAMPLES)
    .action(async (given: string[], flags: Flags) => {
      process.exitCode = await listLinks(given, flags, io);
    });
}

async function listLinks(given: string[], flags: Flags, io: Io) {
  if (flags.check)
    throw new UsageError(
      'links --check is planned and not there yet: without --check the links are listed, none is opened.',
    );
  const [{ analyze }, { runInputs }, { painter, terminalOf }] = await Promise.all([
    import('../../lib/analyze'),
    import('../run-inputs'),
    import('../output/terminal'),
  ]);
  const terminal = flags.output ? { width: 80, colour: false } : terminalOf(io.stdout, io.env);
  return runInputs({
    given,
    flags,
    io,
    work: analyze,
    format: (several) => makers[flags.format ?? 'text'](several, terminal.width, painter(terminal)),
  });
}

type Maker = (
  several: boolean,
  width: number,
  paint: ReturnType<typeof import('../output/terminal').painter>,
) => Promise<Format>;

const makers: Record<FormatName, Maker> = {
  async text(several, width, paint) {
    const [{ linksText }, { isFailure }, { failureLine, plain }] = await Promise.all([
      import('../../lib/report/links/to-text'),
      import('../../lib/report/to-json'),
      import('../output/formats'),
    ]);
    return plain((result, index) => {
      if (!isFailure(result)) return (index > 0 ? '\n' : '') + linksText(result, width, paint);
      return several ? failureLine(result) : '';
    });
  },
  async json(several) {
    const [{ linksJson }, { listOf }] = await Promise.all([
      import('../../lib/report/links/to-json'),
      import('../output/formats'),
    ]);
    return listOf(several, linksJson);
  },
  async csv() {
    const { linksCsvHeader, linksCsvRows } = await import('../../lib/report/links/to-csv');
    return { before: linksCsvHeader(), each: linksCsvRows, after: '' };
  },
  async markdown() {
    const [{ linksMarkdown }, { plain }] = await Promise.all([
      import('../../lib/report/links/to-markdown'),
      import('../output/formats'),
    ]);
    return plain((result, index) => (index > 0 ? '\n' : '') + linksMarkdown(result));
  },
};

function parseFormat(text: string): FormatName {
  const format = FORMATS.find((name) => name === text.toLowerCase());
  if (format) return format;
  throw new InvalidArgumentError(`It must be one of: ${FORMATS.join(', ')}.`);
}

const EXAMPLES = `
Examples:
  $ ${NAME} links policy.html
  $ ${NAME} links policies/ --format csv --output opt-outs.csv
`;
