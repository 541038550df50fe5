import type { Range, Segment } from '../../model';
import type { Context } from '../annotator';
import { hitsOf, type Sentence } from '../reading';
import { knownCompanies } from './companies-named';
import { recipientsNamed } from './companies-unlisted';
import type { ServiceRow } from './services';

export type Column = 'name' | 'company' | 'purpose' | 'opt-out';

/** Rows of tables whose header has a column of services and one of what they are for or how to opt out. */
export function tableRows({ segments, reading }: Context): ServiceRow[] {
  const columns = new Map<number, Map<Column, number>>();
  return segments.flatMap((segment) => {
    if (segment.headerRow === null || segment.cells.length < 2) return [];
    let known = columns.get(segment.headerRow);
    if (!known) {
      known = columnsOf(segments[segment.headerRow]!, reading.sentences[segment.headerRow]!);
      columns.set(segment.headerRow, known);
    }
    if (!known.has('name') || !(known.has('purpose') || known.has('opt-out'))) return [];
    const at = known.get('name')!;
    const name = cellText(segment, at);
    if (!name || name.length > 80 || !isName(name, segment.cells[at]!, reading.sentences[segment.id]!))
      return [];
    return [
      {
        segment,
        name,
        company: cellText(segment, known.get('company')),
        purpose: cellText(segment, known.get('purpose')),
        optOut: optOutOf(segment, known.get('opt-out'), reading.sentences[segment.id]!),
      },
    ];
  });
}

function columnsOf(header: Segment, sentences: Sentence[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  header.cells.forEach((cell, at) => {
    const column = sentences
      .flatMap((sentence) => hitsOf(sentence, 'services-column'))
      .find((hit) => hit.start >= cell.start && hit.end <= cell.end && hit.entry.id !== 'none')?.entry
      .id as Column;
    if (column && !columns.has(column)) columns.set(column, at);
  });
  if (!columns.has('name') && columns.has('company')) {
    columns.set('name', columns.get('company')!);
    columns.delete('company');
  }
  return columns;
}

/** "Our tools": one word of several in capitals is how a phrase begins. */
const PHRASE = /^\P{L}*\p{Lu}\p{Ll}*(?:,? \p{Ll}+)+\.?$/u;

/** Someone's name, where others write whom they mean ("Advertising Partners", "Tools that our team uses") or no one. */
function isName(text: string, cell: Range, sentences: Sentence[]): boolean {
  const own = sentences.filter(({ start, end }) => start < cell.end && cell.start < end);
  if (own.some((sentence) => knownCompanies(sentence).some((hit) => within(hit, cell)))) return true;
  const kinds = own.flatMap((sentence) => [
    ...recipientsNamed(sentence),
    ...hitsOf(sentence, 'services-column').filter(({ entry }) => entry.id === 'none'),
  ]);
  return !PHRASE.test(text) && !kinds.some((hit) => within(hit, cell));
}

function cellText({ text, cells }: Segment, at: number | undefined): string | null {
  const cell = at === undefined ? undefined : cells[at];
  return (cell && text.slice(cell.start, cell.end).trim()) || null;
}

function optOutOf(segment: Segment, at: number | undefined, sentences: Sentence[]): ServiceRow['optOut'] {
  const cell = at === undefined ? undefined : segment.cells[at];
  if (!cell) return 'not-said';
  const text = segment.text.slice(cell.start, cell.end).trim();
  if (segment.links.some((link) => within(link, cell))) return 'offered';
  if (
    /^[-–—]$/.test(text) ||
    sentences.some((each) =>
      hitsOf(each, 'services-column').some((hit) => hit.entry.id === 'none' && within(hit, cell)),
    )
  )
    return 'said-not-offered';
  return text ? 'offered' : 'not-said';
}

const within = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;
