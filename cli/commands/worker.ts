import { InvalidArgumentError, Command } from 'commander';
import type { Io } from '../io';
import { NAME } from '../product';
import type { WorkFlags } from '../queue/work';
import { withReadingFlags } from '../reading-options';

/** `worker`: does what `analyze --queue` asks for, on as many machines as there are. */
export function workerCommand(io: Io): Command {
  const command = new Command('worker')
    .summary('work on a queue that analyze --queue fills')
    .description(
      'Analyses what `analyze --queue` puts into a queue on a Redis or Valkey server, until it is stopped with Ctrl-C or SIGTERM. Any number of workers share the work; the tasks of one that is gone are taken over.',
    )
    .requiredOption(
      '--queue <ADDRESS>',
      'the server: redis://[user:password@]host:port[/database][?queue=NAME]',
    )
    .option('-j, --jobs <N>', 'processes that work at once (one a core unless asked otherwise)', whole)
    .option('--time-limit <SECONDS>', 'longest work on one input', whole, 120)
    .option('--lost <SECONDS>', 'silence after which another worker takes over', whole, 30);
  return withReadingFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (flags: WorkFlags) => {
      const { workOn } = await import('../queue/work');
      process.exitCode = await workOn(flags, io);
    });
}

function whole(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

const EXAMPLES = `
Examples:
  $ ${NAME} worker --queue redis://queue.example.org:6379
  $ ${NAME} analyze policies/ --queue redis://queue.example.org:6379 -f ndjson -o results.ndjson
`;
