import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fromPdf, type PdfJs } from '../extract/from-pdf';
import type { Document } from '../model';

/**
 * The text of the PDF that a tab shows. Its bytes come from the browser's cache or, failing that, once more from
 * the page's own host, which activeTab covers. Only imported for a PDF: pdf.js is most of the extension's size.
 */
export async function readPdf(url: string): Promise<Document> {
  const response = await fetch(url, { cache: 'force-cache', credentials: 'include' });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return fromPdf(bytes, { pdfjs: pdfjs as unknown as PdfJs, source: url, url });
}
