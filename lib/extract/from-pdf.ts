import type { Document, DocumentWarning } from '../model/document';
import type { TextSource } from './text-document';
import { pdfBlocks } from './pdf-blocks';
import { pageLines, type PdfItem, type PdfLine } from './pdf-lines';
import { linksOf } from './pdf-links';
import { titleOfBlocks } from './title';

/** What is used of pdf.js; in Node it is the legacy build. */
export interface PdfJs {
  getDocument(source: object): { promise: Promise<PdfFile>; destroy(): Promise<void> };
}

interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: object }>;
}

interface PdfPage {
  getTextContent(): Promise<{ items: object[]; styles: Record<string, { fontFamily?: string }> }>;
  getOperatorList?(): Promise<unknown>;
  getViewport(options: { scale: number }): { width: number; height: number };
  getAnnotations?(): Promise<PdfAnnotation[]>;
  commonObjs?: {
    has(name: string): boolean;
    get(name: string): { name?: string; bold?: boolean; black?: boolean } | null;
  };
}

interface PdfAnnotation {
  subtype?: string;
  url?: string;
  rect?: number[];
}

export interface PdfSource extends TextSource {
  pdfjs: PdfJs;
}

const MOST_PAGES = 500;

/**
 * Reads a PDF file's text. Rejects with pdf.js's own errors: PasswordException for a locked file,
 * InvalidPDFException for a broken one. A scan yields no blocks and the warning "text-in-images".
 */
export async function fromPdf(
  bytes: Uint8Array,
  { pdfjs, source, url = null, retrievedAt = null, title = null }: PdfSource,
): Promise<Document> {
  // pdf.js takes its input over, so it gets a copy; fonts are not evaluated, as the file may be hostile
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    const pages = Math.min(file.numPages, MOST_PAGES);
    const lines: PdfLine[] = [];
    for (let number = 1; number <= pages; number++)
      lines.push(...(await linesOf(await file.getPage(number), number)));
    const { blocks, dropped } = pdfBlocks(lines, pages);
    return {
      source,
      url,
      retrievedAt,
      title: title ?? titleOfBlocks(blocks) ?? (await declaredTitle(file)),
      declaredLanguage: null,
      blocks,
      dropped,
      warnings: warnings(file.numPages, blocks.length),
    };
  } finally {
    await task.destroy();
  }
}

async function linesOf(page: PdfPage, number: number): Promise<PdfLine[]> {
  const content = await page.getTextContent();
  const items = content.items.filter((item): item is PdfItem => 'str' in item);
  // fonts are only known by name once the page's operators are read
  await page.getOperatorList?.().catch(() => undefined);
  const { width, height } = page.getViewport({ scale: 1 });
  const links = linksOf((await page.getAnnotations?.().catch(() => [])) ?? [], height);
  return pageLines(items, number, { width, height }, (name) => isBold(page, content.styles, name), links);
}

function isBold(page: PdfPage, styles: Record<string, { fontFamily?: string }>, name: string): boolean {
  const font = page.commonObjs?.has(name) ? page.commonObjs.get(name) : null;
  return (
    font?.bold === true ||
    font?.black === true ||
    /bold|black|heavy|semibold/i.test(`${font?.name ?? ''} ${styles[name]?.fontFamily ?? ''}`)
  );
}

async function declaredTitle(file: PdfFile): Promise<string | null> {
  const { info } = await file.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' ? null : title.slice(0, 300);
}

function warnings(pages: number, blocks: number): DocumentWarning[] {
  const found: DocumentWarning[] = [];
  if (pages > MOST_PAGES)
    found.push({ id: 'truncated', message: `Only the first ${MOST_PAGES} of ${pages} pages were read.` });
  if (blocks === 0)
    found.push({ id: 'text-in-images', message: 'The file holds no text: it may be a scan.' });
  return found;
}
