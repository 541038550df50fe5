import { CommanderError } from 'commander';
import { InputError, ReaderGone } from './input/input-error';
import { EXIT, UsageError, type ExitCode, type Io } from './io';
import { NAME, VERSION } from './product';
import { speaker } from './say';

/** Says in one sentence what went wrong and returns the exit code; a stack only for those who ask for it. */
export function exitCodeOf(error: unknown, { stderr, env }: Pick<Io, 'stderr' | 'env'>): ExitCode {
  const say = speaker({ stderr });
  // Commander has already printed its own sentence, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof ReaderGone) return EXIT.done;
  if (error instanceof UsageError) {
    say(error.message);
    return EXIT.usage;
  }
  if (error instanceof InputError) {
    say(error.message);
    return EXIT.failed;
  }
  const kind = error instanceof Error ? error.message : String(error);
  say(
    `this is a fault in ${NAME} ${VERSION} (${kind}). Please report it with the command you ran; SMALLPRINT_DEBUG=1 shows where it happened.`,
  );
  if (env.SMALLPRINT_DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`);
  return EXIT.failed;
}
