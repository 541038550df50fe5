import { Command } from 'commander';
import type { Document } from '../../lib/model';
import { EXIT, type ExitCode, type Io } from '../io';
import { withPartFlags, type PartFlags } from '../parts/part-options';
import { NAME } from '../product';
import { withReadingFlags, type ReadingFlags } from '../reading-options';

interface Flags extends ReadingFlags, PartFlags {
  explain?: boolean;
  output?: string;
}

/** `extract`: the text that an analysis would read. */
export function extractCommand(io: Io): Command {
  const command = new Command('extract')
    .summary('print the text that is read, and what is left out')
    .description(
      "Prints the policy's text, one segment a line, without menus, banners and the rest of the page.",
    )
    .argument('<input>', 'file (.html .htm .md .txt .pdf), http(s) address, or - for stdin')
    .option('-e, --explain', 'also print what was left out, and why')
    .option('-o, --output <PATH>', 'write to a file instead of the screen');
  return withReadingFlags(withPartFlags(command))
    .addHelpText('after', EXAMPLES)
    .action(async (given: string, flags: Flags) => {
      process.exitCode = await extractInput(given, flags, io);
    });
}

async function extractInput(given: string, flags: Flags, io: Io): Promise<ExitCode> {
  const [
    { segment },
    { sparesInputs },
    { readInput },
    { wholePolicy },
    { readingOf },
    { openOutput },
    { cleanText },
  ] = await Promise.all([
    import('../../lib/segment'),
    import('../input/no-overwrite'),
    import('../input/reader'),
    import('../parts/whole-policy'),
    import('../reading-options'),
    import('../output/output'),
    import('../../lib/report/clean-text'),
  ]);
  await sparesInputs(flags.output, [given, ...(flags.part ?? [])]);
  const reading = readingOf(flags, io);
  try {
    const { documents } = await wholePolicy(await readInput(given, reading), reading, flags);
    const lines = segment(documents).map(({ text }) => cleanText(text));
    const explained = flags.explain
      ? documents.flatMap((each, at) => explanation(each, at === 0, cleanText))
      : [];
    const output = await openOutput(flags.output, io.stdout);
    await output.write([...lines, ...explained].join('\n') + '\n');
    await output.finish();
    return EXIT.done;
  } finally {
    await reading.close();
  }
}

/** Set off by a line of dashes, so that the text before it can be cut from what follows. */
function explanation(
  { source, dropped, warnings, unreadParts = [] }: Document,
  isFirst: boolean,
  clean: (text: string) => string,
): string[] {
  const reasons = dropped.map(({ reason, text }) => `${reason}: ${shortened(clean(text))}`);
  const notes = warnings.map(({ message }) => `note: ${clean(message)}`);
  const left = reasons.length > 0 ? reasons : ['nothing was left out'];
  const unread = unreadParts.map(({ problem }) => `part not read: ${clean(problem)}`);
  return [
    '',
    `---------- left out${isFirst ? '' : ` of ${clean(source)}`} ----------`,
    ...left,
    ...notes,
    ...unread,
  ];
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)} …` : text);

const EXAMPLES = `
Examples:
  $ ${NAME} extract page.html
  $ ${NAME} extract https://example.org/privacy --explain
`;
