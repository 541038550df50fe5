import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Row } from '../batch/task';
import { loadDuckdb } from '../duckdb';
import { unwritable } from '../input/input-error';
import type { Format } from '../output/formats';

export interface Parts {
  /** the rows of a lot whose part stands whole already: without their bytes; null where it does not */
  known(name: string): Promise<Row[] | null>;
  /** writes a lot's part; the rows come back without their bytes */
  write(name: string, rows: Row[], format: Pick<Format, 'assemble'>): Promise<Row[]>;
}

/** Notes of what is whole: they stand out of the way of whoever reads `*.parquet`. */
const DONE = '.done';

/**
 * Parquet files in a folder that workers may share, one a lot, named by the lot's content and moved into place when
 * whole: however often a lot is begun, by however many, its rows stand there once.
 */
export async function partsIn(folder: string): Promise<Parts> {
  await loadDuckdb();
  await mkdir(join(folder, DONE), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw unwritable(folder, error.code);
  });
  const noteOf = (name: string) => join(folder, DONE, `${name}.json`);
  return {
    async known(name) {
      const note = await readFile(noteOf(name), 'utf8').catch(() => null);
      return note === null ? null : (JSON.parse(note) as Row['error'][]).map(empty);
    },
    async write(name, rows, { assemble }) {
      const way = await mkdtemp(join(folder, `.making-${name}-`));
      const lines = join(way, 'rows');
      await writeFile(lines, Buffer.concat(rows.map(({ bytes }) => bytes)));
      await assemble!(lines, join(way, `${name}.parquet`));
      await rm(lines);
      for (const file of await readdir(way)) await rename(join(way, file), join(folder, file));
      // the note comes last: whoever is killed before it has the lot begun again, and with it what was left is cleared
      await clear(folder, `.making-${name}-`);
      await clear(join(folder, DONE), `.making-${name}-`);
      const note = join(folder, DONE, basename(way));
      await writeFile(note, JSON.stringify(rows.map(({ error }) => error)));
      await rename(note, noteOf(name));
      return rows.map(({ error }) => empty(error));
    },
  };
}

async function clear(folder: string, start: string): Promise<void> {
  const left = (await readdir(folder)).filter((each) => each.startsWith(start));
  for (const each of left) await rm(join(folder, each), { recursive: true, force: true });
}

const empty = (error: Row['error']): Row => ({ bytes: new Uint8Array(), error });
