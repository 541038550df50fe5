/**
 * pdf.js for Node. On loading it warns on stderr where it finds no canvas to draw on; only text is read here, so
 * that says nothing to a person and is kept back.
 */
export async function loadPdfjs() {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
