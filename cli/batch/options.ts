import type { Command } from 'commander';
import { oneOf, positive, severalOf, whole, zeroOrMore } from '../flag-values';
import type { Table } from '../output/formats';
import type { PartFlags } from '../parts/part-options';
import type { ReadingFlags } from '../reading-options';

/** Flags of `analyze` for many inputs. */
export interface BatchFlags extends ReadingFlags, PartFlags {
  output?: string;
  jobs?: number;
  /** seconds */
  timeLimit: number;
  resume?: boolean;
  failFast?: boolean;
  list?: string[];
  column?: string;
  idColumn?: string;
  history?: boolean;
  table?: Table;
  queue?: string;
  /** seconds */
  delay: number;
  cache?: string;
  keepHtml?: string;
}

/** Adds the flags for many inputs. */
export function withBatchFlags(command: Command): Command {
  return command
    .optionsGroup('For many inputs:')
    .option(
      '--list <FILE>',
      'also read the inputs that a file names, one a line (- for stdin)',
      severalOf(String),
    )
    .option(
      '--column <NAME>',
      'column with the text or HTML, in CSV, JSON, NDJSON and Parquet; "-" is then lines of JSON',
    )
    .option('--id-column <NAME>', 'column whose value names each row')
    .option('--history', 'every version of each file in its git repository, oldest first')
    .option('--table <TABLE>', `rows of csv and parquet: ${TABLES.join(', ')}`, oneOf(TABLES))
    .option('-j, --jobs <N>', 'processes that work at once (one a core unless asked otherwise)', whole(999))
    .option('--time-limit <SECONDS>', 'longest work on one of them, in processor time', positive, 120)
    .option('--delay <SECONDS>', 'pause between two pages of one host', zeroOrMore, 1)
    .option('--cache <FOLDER>', 'keep fetched pages, and fetch only what has changed')
    .option('--keep-html <FOLDER>', 'also write each page there as it came')
    .option(
      '--queue <ADDRESS>',
      'have workers elsewhere do it, through redis://host:6379 (see worker --help)',
    )
    .option('--resume', 'go on with --output where an earlier run was interrupted')
    .option('--fail-fast', 'stop at the first input that cannot be read');
}

const TABLES = ['findings', 'policies', 'both', 'analyses'] as const;
