import { decode } from '../../extract/decode';
import { fromDom } from '../../extract/from-dom';
import { fromText } from '../../extract/from-text';
import type { PartFault } from '../../extract/part-fault';
import type { Document } from '../../model';

/** Why a part was not read; the screens say it in words. */
export type PartProblem =
  | 'moved'
  | 'not-found'
  | 'refused'
  | 'unreachable'
  | 'too-large'
  | 'no-page'
  | 'empty'
  | 'not-allowed'
  | PartFault;

export type PartReply = { document: Document } | { problem: PartProblem };

const LONGEST = 5_000_000;
/** Milliseconds for one page, its body included. */
const PATIENCE = 15_000;

/**
 * Fetches one linked part and reads it. Runs where its host may be fetched from: in the policy's own page, or in a
 * screen that was given leave. No cookies and no referrer go along, and no redirect is followed: it could lead to a
 * host that nobody named.
 */
export async function fetchPart(href: string): Promise<PartReply> {
  try {
    const response = (await get(href)) ?? (await get(otherSpelling(href)));
    if (!response) return { problem: 'moved' };
    if (!response.ok) return { problem: [404, 410].includes(response.status) ? 'not-found' : 'refused' };
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!/html|^text\/(?:plain|markdown)/i.test(type)) return { problem: 'no-page' };
    const bytes = await bodyOf(response);
    if (!bytes) return { problem: 'too-large' };
    const document = read(decode(bytes, type).text, /html/i.test(type), href);
    return document.blocks.length > 0 ? { document } : { problem: 'empty' };
  } catch {
    return { problem: 'unreachable' };
  }
}

/** Null where the server sends one elsewhere. */
async function get(href: string): Promise<Response | null> {
  const response = await fetch(href, {
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return response.type === 'opaqueredirect' ? null : response;
}

/** Most redirects only add or take a slash at the end. */
function otherSpelling(href: string): string {
  const url = new URL(href);
  url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return url.href;
}

/** Null for a body that is longer than any policy. */
async function bodyOf({ body }: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size <= LONGEST) continue;
    await reader?.cancel();
    return null;
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

function read(text: string, isHtml: boolean, href: string): Document {
  const about = { source: href, url: href };
  const document = isHtml
    ? fromDom(new DOMParser().parseFromString(text, 'text/html'), {
        ...about,
        now: () => performance.now(),
        budget: 3000,
      })
    : fromText(text, about);
  return { ...document, linkedAs: href, dropped: [] };
}
