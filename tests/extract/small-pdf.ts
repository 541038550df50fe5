export interface SmallText {
  text: string;
  /** points from the left and from the top */
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

export interface SmallPage {
  texts: SmallText[];
  /** [left, top, right, bottom], target */
  links?: [[number, number, number, number], string][];
}

const HEIGHT = 792;

/** A PDF file of plain ASCII lines in Helvetica, written by hand. */
export function smallPdf(pages: SmallPage[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 5;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>');
  pages.forEach(({ texts, links = [] }, at) => {
    const annotations = links.map(
      ([[left, top, right, bottom], target]) =>
        `<< /Type /Annot /Subtype /Link /Rect [${left} ${HEIGHT - bottom} ${right} ${HEIGHT - top}] /A << /S /URI /URI (${target}) >> >>`,
    );
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${first + at * 2 + 1} 0 R /Annots [${annotations.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    const stream = texts
      .map(
        ({ text, x, y, size = 10, bold }) =>
          `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${HEIGHT - y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  return new TextEncoder().encode(fileOf(objects));
}

function fileOf(objects: string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
}
