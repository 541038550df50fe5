import { Command } from 'commander';
import { EXIT, UsageError, type Io } from '../io';
import { NAME } from '../product';

/** `classify`: topics of text segments, line by line. */
export function classifyCommand(io: Io): Command {
  return new Command('classify')
    .summary('say which topics text segments are about')
    .description(
      'Reads one JSON object a line from stdin and writes one a line: {"text": "...", "headings"?: [...], "before"?: "...", "after"?: "..."}\nbecomes {"topics": [{"id": "...", "score": 0.97}, ...]}, those above their thresholds. A line that cannot be read becomes {"error": "..."}.',
    )
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      process.exitCode = await classifyLines(io);
    });
}

async function classifyLines({ stdin, stdout }: Io) {
  if (stdin.isTTY)
    throw new UsageError('classify reads lines of JSON that are piped in: see `smallprint classify --help`.');
  const [{ predictTopics }, { classifyLine }, { readLines }, { openOutput }] = await Promise.all([
    import('../../lib/classify/topics'),
    import('../classify-line'),
    import('../input/lines'),
    import('../output/output'),
  ]);
  const output = await openOutput(undefined, stdout);
  for await (const line of readLines(stdin)) await output.write(`${classifyLine(line, predictTopics)}\n`);
  return EXIT.done;
}

const EXAMPLES = `
Example:
  $ echo '{"text": "We keep your data for two years.", "headings": ["Retention"]}' | ${NAME} classify
`;
