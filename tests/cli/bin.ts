import { spawn } from 'node:child_process';
// @ts-expect-error a script without types
import { builtCli } from '../../scripts/built-cli.mjs';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
}

/** Built once for a test file: sources that are edited meanwhile wait for the next run. */
let built: string | undefined;

/** Another build may be tested instead, such as the one in an installed package. */
export const cliPath = (): string => process.env.SMALLPRINT_CLI ?? (built ??= builtCli() as string);

/** Runs the built command line as a person would: another process, real files, real pipes. */
export async function smallprint(
  args: string[],
  { stdin = '', env = {}, cwd }: Surroundings = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [cliPath(), ...args], {
    cwd,
    env: { ...process.env, TZ: 'Europe/Berlin', LANG: 'en_GB.UTF-8', SMALLPRINT_DEBUG: '', ...env },
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.stderr += chunk));
  child.stdin.on('error', () => {}); // a command that reads no stdin may end before it is written
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, ...texts };
}
