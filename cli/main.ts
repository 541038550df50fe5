#!/usr/bin/env node
import { buildProgram } from './program';
import { exitCodeOf } from './exit-code';
import type { Io } from './io';

const { stdin, stdout, stderr, env } = process;
const io: Io = { stdin, stdout, stderr, env, now: () => new Date() };

// `smallprint … | head` closes the pipe early: that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await buildProgram(io).parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitCodeOf(error, io);
}
