import { styleText } from 'node:util';
import type { Paint } from '../../lib/report/text/page';
import type { Io } from '../io';

/** Columns where nothing says how many there are. */
const PLAIN = 80;

export interface Terminal {
  /** columns to wrap at: the terminal's, at most 100, at least 40; 80 where it is none */
  width: number;
  colour: boolean;
}

/** What the output can show: a file shows what a pipe does. */
export function terminalFor(
  { output }: { output?: string },
  { stdout, env }: Pick<Io, 'stdout' | 'env'>,
): Terminal {
  return output ? { width: PLAIN, colour: false } : terminalOf(stdout, env);
}

/** What the stream can show. NO_COLOR (no-color.org) and a pipe mean plain text; colour never carries meaning alone. */
export function terminalOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const colour = Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
  const width = Math.max(40, Math.min(100, stream.isTTY ? stream.columns || PLAIN : PLAIN));
  return { width, colour };
}

/** Styles for the summary; the identity where colour is off. */
export function painter({ colour }: Pick<Terminal, 'colour'>): Paint {
  if (!colour) return (_tone, text) => text;
  const formats = { strong: 'bold', faint: 'dim', link: 'cyan' } as const;
  return (tone, text) => (tone === 'plain' ? text : styleText(formats[tone], text));
}
