import type { GpcFile } from '../model';

/** What came of asking a site for its support file. */
export interface GpcAnswer {
  url: string;
  status: number | null;
  contentType: string | null;
  text: string | null;
  /** why there is no answer */
  fault: string | null;
}

const MOST_SHOWN = 2_000;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/;

/** Judges /.well-known/gpc.json by https://w3c.github.io/gpc/#gpc-support-resource */
export function gpcFile({ url, status, contentType, text, fault }: GpcAnswer): GpcFile {
  if (status === null) return { state: 'not-checked', url, content: null, fault };
  if (status === 403 || status === 429)
    return { state: 'not-checked', url, content: null, fault: String(status) };
  if (status < 200 || status >= 300) return { state: 'absent', url, content: null, fault: String(status) };
  if (text === null) return { state: 'not-checked', url, content: null, fault };
  // a page where data should be is how sites answer for what they do not have
  const isPage = /html/i.test(contentType ?? '') || /^\s*</.test(text);
  const content = text.slice(0, MOST_SHOWN);
  if (isPage) return { state: 'absent', url, content: null, fault: 'a web page is served in its place' };
  const wrong = (what: string): GpcFile => ({ state: 'malformed', url, content, fault: what });
  const value = parsed(text);
  if (value === undefined) return wrong('it is no JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('it is no JSON object');
  const { gpc, lastUpdate } = value as Record<string, unknown>;
  if (typeof gpc !== 'boolean') return wrong('"gpc" is neither true nor false');
  const dated = lastUpdate === undefined || (typeof lastUpdate === 'string' && DATE.test(lastUpdate));
  return {
    state: gpc ? 'honours' : 'does-not',
    url,
    content,
    fault: dated ? null : '"lastUpdate" is no date',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
