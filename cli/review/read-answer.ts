import type { Response } from 'undici';
import { decode } from '../../lib/extract/decode';
import type { PageFacts } from '../../lib/links/page/facts';
import { readPage } from '../../lib/links/page/read-page';
import { retryAfterMs } from '../../lib/links/retry-after';
import { readBody, tooLarge } from '../fetch/read-body';

export interface Answer {
  status: number;
  contentType: string | null;
  page: PageFacts | null;
  /** where the server sends on to */
  next: string | null;
  retryAfterMs: number | null;
  /** nothing more is to be learnt by asking for the body */
  final: boolean;
}

interface Reading {
  method: 'HEAD' | 'GET';
  maxBytes: number;
  next: string | null;
}

/** What an answer says; of a page, what stands on it. Throws an InputError for more than `maxBytes`. */
export async function readAnswer(response: Response, { method, maxBytes, next }: Reading): Promise<Answer> {
  const { status, headers } = response;
  const contentType = headers.get('content-type');
  const wait = status === 429 || status === 503 ? retryAfterMs(headers.get('retry-after'), Date.now()) : null;
  const answer = { status, contentType, page: null, next, retryAfterMs: wait };
  const wanted = response.ok && !next && isPage(contentType);
  if (method === 'HEAD') {
    await response.body?.cancel();
    // a server may answer a HEAD wrongly, so only what is plain ends here
    const announced = Number(headers.get('content-length') ?? 0);
    if (response.ok && !next && announced > maxBytes) throw tooLarge('the page', maxBytes);
    return { ...answer, final: status === 429 || (response.ok && contentType !== null && !wanted) };
  }
  if (!wanted) {
    await response.body?.cancel();
    return { ...answer, final: true };
  }
  const bytes = await readBody(response, maxBytes, 'the page');
  return { ...answer, page: readPage(decode(bytes, contentType).text), final: true };
}

/** HTML, or text that may be HTML: what is neither is not read. */
function isPage(contentType: string | null): boolean {
  const type = contentType?.split(';')[0]!.trim().toLowerCase() ?? '';
  return type === '' || /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(type);
}
