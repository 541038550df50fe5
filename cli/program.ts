import { Command } from 'commander';
import { analyzeCommand } from './commands/analyze';
import { benchCommand } from './commands/bench';
import { citeCommand } from './commands/cite';
import { classifyCommand } from './commands/classify';
import { compareCommand } from './commands/compare';
import { extractCommand } from './commands/extract';
import { linksCommand } from './commands/links';
import { vocabularyCommand } from './commands/vocabulary';
import { workerCommand } from './commands/worker';
import type { Io } from './io';
import { NAME, VERSION } from './product';

/** All commands. Nothing heavy is imported before one of them runs, so that help answers at once. */
export function buildProgram(io: Io): Command {
  const program = new Command(NAME)
    .description('Reads privacy policies on your device: what they collect, who gets it, how to say no.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError(`(${NAME} --help shows what can be asked)`)
    .addHelpText('after', EXAMPLES);
  for (const command of [
    analyzeCommand,
    compareCommand,
    linksCommand,
    extractCommand,
    classifyCommand,
    vocabularyCommand,
    citeCommand,
    benchCommand,
    workerCommand,
  ])
    program.addCommand(command(io));
  return quiet(program);
}

/** Errors come back as exceptions instead of ending the process: main decides on the exit code. */
function quiet(command: Command): Command {
  command.exitOverride();
  for (const inner of command.commands) quiet(inner);
  return command;
}

const EXAMPLES = `
Examples:
  $ ${NAME} analyze policy.html
  $ ${NAME} analyze https://example.org/privacy --law ccpa --quotes
  $ ${NAME} analyze policies/ --format csv --output findings.csv
  $ curl -s https://example.org/privacy | ${NAME} analyze - --format json
  $ ${NAME} links policy.pdf

Exit codes: 0 all was read, 1 some input could not be read, 2 the command was not understood.
`;
