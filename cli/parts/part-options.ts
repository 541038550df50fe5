import type { Command } from 'commander';
import { severalOf } from '../flag-values';

/** Flags of the commands that read a policy over several documents. */
export interface PartFlags {
  parts?: boolean;
  /** paths or addresses */
  part?: string[];
  follow?: boolean;
}

/** Adds the flags that say which other documents are read with an input, or instead of it. */
export function withPartFlags(command: Command): Command {
  return command
    .option(
      '--parts',
      'also read the parts that the policy links to on its own site (at most 8), as one with it',
    )
    .option(
      '--part <INPUT>',
      'also read this file or address as a part of it; may be given more than once',
      severalOf(String),
    )
    .option('--follow', 'where an input is no policy, read the policy that it links to');
}
