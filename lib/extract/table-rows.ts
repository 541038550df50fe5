import type { Piece } from './rich-text';

export interface TableRow {
  cells: Piece[][];
  header: boolean;
}

const MOST_ROWS = 5000;
const MOST_CELLS = 40;

/**
 * A table's rows, or null where it only lays out the page (one column, or whole sections in a cell).
 * A cell that spans rows is empty in the later ones, so that columns stay in line.
 */
export function readTable(table: Element, cell: (element: Element) => Piece[]): TableRow[] | null {
  const rows = rowsOf(table);
  if (rows.length < 1 || !rows.some((row) => cellsOf(row).length > 1)) return null;
  if (table.querySelector('table, article, main, h1, h2') !== null) return null;
  if (table.getAttribute('role') === 'presentation' && rows.length < 2) return null;
  const spans: number[] = [];
  return rows.slice(0, MOST_ROWS).map((row, index) => {
    const elements = cellsOf(row).slice(0, MOST_CELLS);
    const cells: Piece[][] = [];
    for (const element of elements) {
      while ((spans[cells.length] ?? 0) > 0 && cells.length < MOST_CELLS) {
        spans[cells.length]!--;
        cells.push([]);
      }
      spans[cells.length] = Math.min(MOST_ROWS, Number(element.getAttribute('rowspan')) || 1) - 1;
      cells.push(cell(element));
      const columns = Math.min(MOST_CELLS, Number(element.getAttribute('colspan')) || 1);
      for (let extra = 1; extra < columns && elements.length > 1; extra++) cells.push([]);
    }
    return { cells, header: isHeader(row, elements, index, cells) };
  });
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  const visit = (parent: Element, depth: number) => {
    for (
      let child = parent.firstElementChild;
      child && rows.length < MOST_ROWS;
      child = child.nextElementSibling
    ) {
      if (child.localName === 'tr' || child.getAttribute('role') === 'row') rows.push(child);
      else if (depth < 4 && child.localName !== 'table') visit(child, depth + 1);
    }
  };
  visit(table, 0);
  return rows;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(
    (child) =>
      child.localName === 'td' ||
      child.localName === 'th' ||
      /^(?:cell|gridcell|columnheader|rowheader)$/.test(child.getAttribute('role') ?? ''),
  );
}

function isHeader(row: Element, elements: Element[], index: number, cells: Piece[][]): boolean {
  if (elements.length === 0) return false;
  if (row.parentElement?.localName === 'thead') return true;
  const heads = elements.filter(
    (cell) => cell.localName === 'th' || cell.getAttribute('role') === 'columnheader',
  );
  if (heads.length === elements.length && elements.length > 1) return true;
  if (index > 0) return false;
  // a first row of short bold cells, or of short ones over long ones, heads the columns
  const bold = elements.every((cell) => cell.querySelector('b, strong, h3, h4, h5, h6') !== null);
  const lengths = cells.map((pieces) => pieces.reduce((sum, piece) => sum + piece.text.length, 0));
  return bold && lengths.every((length) => length < 120);
}
