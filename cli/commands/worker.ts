import { Command } from 'commander';
import { positive, whole } from '../flag-values';
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
    .option('-j, --jobs <N>', 'processes that work at once (one a core unless asked otherwise)', whole(999))
    .option('--time-limit <SECONDS>', 'longest work on one input, in processor time', positive, 120)
    .option('--out <FOLDER>', 'write results there as Parquet parts, for runs that ask for them (see below)')
    .option('--lost <SECONDS>', 'silence after which another worker takes over', whole(86_400), 30);
  return withReadingFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (flags: WorkFlags) => {
      const { workOn } = await import('../queue/work');
      process.exitCode = await workOn(flags, io);
    });
}

const EXAMPLES = `
With --out a worker serves the runs of \`analyze --queue … --format parquet\` that name no --output: their
results stand in the folder, which the workers may share, and do not go back through the queue.

Examples:
  $ ${NAME} worker --queue redis://queue.example.org:6379
  $ ${NAME} analyze policies/ --queue redis://queue.example.org:6379 -f ndjson -o results.ndjson
  $ ${NAME} worker --queue redis://queue.example.org:6379 --out /shared/results
  $ ${NAME} analyze policies/ --queue redis://queue.example.org:6379 -f parquet
`;
