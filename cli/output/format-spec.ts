import type { LawId } from '../../lib/model';
import { formatOf, type Format, type FormatName, type Table } from './formats';
import { painter } from './terminal';

/** A format as plain data, so that a worker elsewhere prints what this process would. */
export interface FormatSpec {
  name: FormatName;
  table?: Table;
  several: boolean;
  /** for the formats that people read */
  text?: { law: LawId; lawNote: string; quotes: boolean; width: number; colour: boolean };
}

/** The format that the data tells of. */
export async function formatOfSpec({ name, table, several, text }: FormatSpec): Promise<Format> {
  return formatOf(name, {
    several,
    table,
    text: () => {
      if (!text) throw new Error(`format ${name} has no text options`);
      return { ...text, paint: painter(text) };
    },
  });
}
