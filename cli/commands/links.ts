import { Command } from 'commander';
import { oneOf, positive } from '../flag-values';
import { UsageError, type ExitCode, type Io } from '../io';
import type { Format } from '../output/formats';
import { withPartFlags } from '../parts/part-options';
import { NAME } from '../product';
import { INPUTS, withReadingFlags } from '../reading-options';
import type { CheckFlags } from '../review/check-links';

const FORMATS = ['text', 'json', 'csv', 'markdown', 'html'] as const;
type FormatName = (typeof FORMATS)[number];

interface Flags extends CheckFlags {
  format?: FormatName;
  check?: boolean;
}

/** `links`: how to opt out, with the links. */
export function linksCommand(io: Io): Command {
  const command = new Command('links')
    .summary('list the ways to opt out, and check their links')
    .description(
      'Lists the ways to opt out that a policy offers: from what, how, and the links. With --check each link is opened and judged.',
    )
    .argument('<input...>', `${INPUTS}; with --check also a list of links (.csv, .ndjson, .txt)`)
    .option('-f, --format <FORMAT>', `${FORMATS.join(', ')} (text unless asked otherwise)`, oneOf(FORMATS))
    .option('-o, --output <PATH>', 'write to a file instead of the screen')
    .option('--check', 'open each link and say whether one can opt out there')
    .option('--browser', 'with --check: draw pages that need JavaScript in a real browser (playwright-core)')
    .option('--mx', 'with --check: ask whether the domains of mail addresses take mail')
    .option('--resume', 'with --check and --output: go on where an interrupted run was')
    .option('--cache <PATH>', 'with --check: a file that keeps what was found for the next review')
    .option(
      '--max-age <HOURS>',
      'with --cache: how long what was found counts (24 unless asked otherwise)',
      positive,
    );
  return withReadingFlags(withPartFlags(command))
    .addHelpText('after', EXAMPLES)
    .action(async (given: string[], flags: Flags) => {
      process.exitCode = await listLinks(given, flags, io);
    });
}

async function listLinks(given: string[], flags: Flags, io: Io): Promise<ExitCode> {
  if (flags.check) {
    const { checkLinks } = await import('../review/check-links');
    return checkLinks(given, flags, flags.format ?? 'text', io);
  }
  for (const name of ['browser', 'mx', 'resume', 'cache', 'maxAge'] as const)
    if (flags[name])
      throw new UsageError(`links --${name.replace('A', '-a')} goes with --check, which opens the links.`);
  const format = flags.format ?? 'text';
  if (format === 'html')
    throw new UsageError('links --format html goes with --check: it shows what was found.');
  const [{ analyze }, { runInputs }, { painter, terminalFor }] = await Promise.all([
    import('../../lib/analyze'),
    import('../run-inputs'),
    import('../output/terminal'),
  ]);
  const terminal = terminalFor(flags, io);
  return runInputs({
    given,
    flags,
    io,
    work: analyze,
    format: (several) => makers[format](several, terminal.width, painter(terminal)),
  });
}

type Maker = (
  several: boolean,
  width: number,
  paint: ReturnType<typeof import('../output/terminal').painter>,
) => Promise<Format>;

const makers: Record<Exclude<FormatName, 'html'>, Maker> = {
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

const EXAMPLES = `
Examples:
  $ ${NAME} links policy.html
  $ ${NAME} links policies/ --format csv --output opt-outs.csv
  $ ${NAME} links https://example.org/privacy --check
  $ ${NAME} links links.csv --check --format json --output review.json --resume

Exit codes with --check: 0 all links work, 3 some do not, 4 none is broken but some could not be checked,
1 some input could not be read, 2 the command was not understood.
`;
