import { createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { csvHeader, csvRows, policyCsvHeader, policyCsvRow } from '../../../lib/report/to-csv';
import { engine } from '../../engine';
import type { Format, Table } from '../formats';
import { beside } from './beside';

/** The table that was asked for, or both: then as lines of JSON that become two files. */
export function csvFormat(table: Table = 'findings'): Format {
  if (table === 'policies')
    return { before: policyCsvHeader(), each: (result) => policyCsvRow(result, engine), after: '' };
  if (table !== 'both') return { before: csvHeader(), each: (result) => csvRows(result, engine), after: '' };
  return {
    before: '',
    each: (result) => `${JSON.stringify([csvRows(result, engine), policyCsvRow(result, engine)])}\n`,
    after: '',
    assemble: async (rows, output) => {
      const files = [
        await fileOf(beside(output, 'both', 'findings'), csvHeader()),
        await fileOf(beside(output, 'both', 'policies'), policyCsvHeader()),
      ];
      const staged = await open(rows);
      for await (const line of staged.readLines()) {
        const parts = JSON.parse(line) as string[];
        for (const [index, file] of files.entries()) await file.write(parts[index]!);
      }
      for (const file of files) await file.finish();
    },
  };
}

async function fileOf(path: string, header: string) {
  const way = `${path}.tmp`;
  const stream = createWriteStream(way);
  const write = async (text: string) => void (stream.write(text) || (await once(stream, 'drain')));
  await write(header);
  return {
    write,
    async finish() {
      stream.end();
      await finished(stream);
      await rename(way, path);
    },
  };
}
