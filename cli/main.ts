#!/usr/bin/env node
import { buildProgram } from './program';
import { exitCodeOf } from './exit-code';
import { EXIT, type Io } from './io';
import { unwritable } from './input/input-error';

const { stdin, stdout, stderr, env } = process;
const io: Io = { stdin, stdout, stderr, env, now: () => new Date() };

// `smallprint … | head` closes the pipe early: that is no failure. A full disk is.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? EXIT.done : exitCodeOf(unwritable('the output', code), io));
});

try {
  await buildProgram(io).parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitCodeOf(error, io);
}
