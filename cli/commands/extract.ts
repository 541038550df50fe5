import { Command } from 'commander';
import type { Document } from '../../lib/model';
import { EXIT, type ExitCode, type Io } from '../io';
import { NAME } from '../product';
import { withReadingFlags, type ReadingFlags } from '../reading-options';

interface Flags extends ReadingFlags {
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
  return withReadingFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (given: string, flags: Flags) => {
      process.exitCode = await extractInput(given, flags, io);
    });
}

async function extractInput(given: string, flags: Flags, io: Io): Promise<ExitCode> {
  const [{ segment }, { readInput }, { readingOf }, { openOutput }, { cleanText }] = await Promise.all([
    import('../../lib/segment'),
    import('../input/reader'),
    import('../reading-options'),
    import('../output/output'),
    import('../../lib/report/clean-text'),
  ]);
  const reading = readingOf(flags, io);
  try {
    const { document } = await readInput(given, reading);
    const lines = segment([document]).map(({ text }) => cleanText(text));
    const output = await openOutput(flags.output, io.stdout);
    await output.write(
      [...lines, ...(flags.explain ? explanation(document, cleanText) : [])].join('\n') + '\n',
    );
    await output.finish();
    return EXIT.done;
  } finally {
    await reading.close();
  }
}

/** Set off by a line of dashes, so that the text before it can be cut from what follows. */
function explanation({ dropped, warnings }: Document, clean: (text: string) => string): string[] {
  const reasons = dropped.map(({ reason, text }) => `${reason}: ${shortened(clean(text))}`);
  const notes = warnings.map(({ message }) => `note: ${clean(message)}`);
  const left = reasons.length > 0 ? reasons : ['nothing was left out'];
  return ['', '---------- left out ----------', ...left, ...notes];
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)} …` : text);

const EXAMPLES = `
Examples:
  $ ${NAME} extract page.html
  $ ${NAME} extract https://example.org/privacy --explain
`;
