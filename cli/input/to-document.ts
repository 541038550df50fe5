import type { PageDocument } from '../../lib/extract/from-dom';
import type { PolicyLink } from '../../lib/extract/policy-links';
import type { Document } from '../../lib/model';
import { isMissing } from '../optional';
import { isPdf, whyBinary } from './binary';
import { InputError } from './input-error';
import { isJson, kindOfContentType, kindOfName, sniffText, type InputKind } from './text-kind';

export interface Raw {
  source: string;
  bytes: Uint8Array;
  /** where it is known; else told by the best there is */
  kind?: InputKind;
  url?: string | null;
  contentType?: string | null;
  retrievedAt?: string | null;
}

export interface Read {
  document: Document;
  /** the policies that a web page links to, best first; for a page that is none itself */
  policyLinks?: () => Promise<PolicyLink[]>;
  /** the page as it was decoded, for what stands around its text */
  html?: string;
}

/** Bytes to blocks, by the best of what the server says, the name says and the bytes show. */
export async function toDocument(raw: Raw): Promise<Read> {
  const { source, bytes } = raw;
  if (bytes.length === 0) throw new InputError('empty', `${source} is empty: there is nothing to read.`);
  const pdf = isPdf(bytes, kindOf(raw) === 'pdf');
  const read = pdf ? { document: await readPdf(raw) } : await readText(raw);
  if (read.document.blocks.length > 0) return read;
  throw new InputError('empty', `${source} holds no text that can be read${pdf ? SCANNED : SCRIPTED}`);
}

const SCANNED = ': it may be a scan; a PDF with text in it is needed.';
const SCRIPTED = ': if a browser shows some, save the page from there and give the file.';

/** What the server says, else what the name says. */
function kindOf({ source, kind, url, contentType = null }: Raw) {
  return kind ?? kindOfContentType(contentType) ?? kindOfName(url ?? source);
}

async function readText(raw: Raw): Promise<Read> {
  const { source, bytes, url = null, contentType = null, retrievedAt = null } = raw;
  const binary = whyBinary(bytes);
  if (binary) throw new InputError('unsupported', `${source} ${binary}.`);
  const { decode } = await import('../../lib/extract/decode');
  const decoded = decode(bytes, contentType);
  if (decoded.text.trim() === '')
    throw new InputError('empty', `${source} is empty: there is nothing to read.`);
  const named = kindOf(raw);
  if (!named && isJson(decoded.text))
    throw new InputError(
      'unsupported',
      `${source} holds JSON and no text: analyze reads rows of it, in a file named .json or .ndjson, or from - with --column.`,
    );
  const kind = named ?? sniffText(decoded.text);
  const read = await readers[kind === 'pdf' ? 'text' : kind](decoded.text, { source, url, retrievedAt });
  const warnings = [...decoded.warnings, ...read.document.warnings];
  return { ...read, document: { ...read.document, warnings } };
}

type About = Required<Pick<Document, 'source' | 'url' | 'retrievedAt'>>;

const readers = {
  async html(text: string, about: About): Promise<Read> {
    const [{ fromHtml }, { parsePage }, { declaredUrl }, { beside, localLinks }] = await Promise.all([
      import('../../lib/extract/from-html'),
      import('./parse-html'),
      import('../../lib/extract/policy-links'),
      import('../../lib/extract/local-links'),
    ]);
    let page: PageDocument | undefined;
    const parse = (html: string) => (page = parsePage(html) as unknown as PageDocument);
    const document = fromHtml(text, { ...about, url: about.url ?? beside, parse });
    const declared = about.url === null && page ? declaredUrl(page) : null;
    const policyLinks = async () => (page ? policyLinksOf(page, about.url) : []);
    return {
      document: about.url === null ? localLinks(document, declared) : document,
      html: text,
      policyLinks,
    };
  },
  async markdown(text: string, about: About): Promise<Read> {
    const [{ fromMarkdown }, { beside, localLinks }] = await Promise.all([
      import('../../lib/extract/from-markdown'),
      import('../../lib/extract/local-links'),
    ]);
    const document = fromMarkdown(text, { ...about, url: about.url ?? beside });
    return { document: about.url === null ? localLinks(document, null) : document };
  },
  async text(text: string, about: About): Promise<Read> {
    const { fromText } = await import('../../lib/extract/from-text');
    return { document: fromText(text, about) };
  },
};

async function policyLinksOf(page: PageDocument, url: string | null): Promise<PolicyLink[]> {
  const { anchorsOf, declaredUrl, policyLinks } = await import('../../lib/extract/policy-links');
  return policyLinks(anchorsOf(page), url ?? declaredUrl(page));
}

async function readPdf({ source, bytes, url = null, retrievedAt = null }: Raw): Promise<Document> {
  const [{ fromPdf }, { loadPdfjs }] = await Promise.all([
    import('../../lib/extract/from-pdf'),
    import('./load-pdfjs'),
  ]);
  try {
    // pdf.js takes no Buffer
    return await fromPdf(new Uint8Array(bytes), { source, url, retrievedAt, pdfjs: await loadPdfjs() });
  } catch (error) {
    throw pdfError(source, error);
  }
}

/** pdf.js is not there, or names what is wrong with a file; anything else it throws is a fault and stays one. */
function pdfError(source: string, error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (isMissing(error))
    return new InputError(
      'unsupported',
      `${source} is a PDF file, which needs the package pdfjs-dist: npm install pdfjs-dist, or save it as HTML or text.`,
    );
  if (name === 'PasswordException')
    return new InputError('unreadable', `${source} is locked with a password: save a copy without one.`);
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException')
    return new InputError(
      'unreadable',
      `${source} is a damaged PDF file: open it in a viewer and save it again.`,
    );
  return error;
}
