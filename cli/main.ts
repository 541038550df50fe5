#!/usr/bin/env node
import { buildProgram } from './program';
import { exitCodeOf } from './exit-code';
import type { Io } from './io';
import { unwritable } from './input/input-error';

const { stdin, stdout, stderr, env } = process;
const io: Io = { stdin, stdout, stderr, env, now: () => new Date() };

stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(exitCodeOf(unwritable('the output', code), io));
});

// a night's work does not end because nobody listens to what is said of it
stderr.on('error', () => {});

try {
  await buildProgram(io).parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitCodeOf(error, io);
}
