import { InputError } from '../input/input-error';

/** Turns what undici, DNS and TLS throw into a sentence. Codes: nodejs.org/api/errors.html and undici's docs/api/Errors.md. */
export function fetchSentence(source: string, error: unknown, timeoutMs: number): InputError {
  const codes = causes(error);
  const has = (...names: string[]) => codes.some((code) => names.some((name) => code.startsWith(name)));
  if (has('PRIVATE_ADDRESS'))
    return new InputError(
      'refused',
      `${source} leads into a private network or to this machine: add --allow-private if that is meant.`,
    );
  if (has('bad port'))
    return new InputError(
      'refused',
      `${source} uses a port that is kept for something else than web pages: check the address.`,
    );
  if (
    has(
      'TimeoutError',
      'UND_ERR_CONNECT_TIMEOUT',
      'UND_ERR_HEADERS_TIMEOUT',
      'UND_ERR_BODY_TIMEOUT',
      'ETIMEDOUT',
    )
  )
    return new InputError(
      'timeout',
      `${source} did not answer in full within ${timeoutMs / 1000} seconds: try again, or allow more with --timeout.`,
    );
  if (has('ENOTFOUND', 'EAI_AGAIN', 'EAI_'))
    return new InputError(
      'fetch-failed',
      `${source} has a host that could not be looked up: check its spelling and your connection.`,
    );
  if (has('ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'))
    return new InputError(
      'fetch-failed',
      `${source} could not be reached: check the address and your connection.`,
    );
  if (has('CERT_', 'UNABLE_TO_', 'SELF_SIGNED', 'DEPTH_ZERO', 'ERR_TLS', 'ERR_SSL', 'EPROTO'))
    return new InputError(
      'fetch-failed',
      `${source} has no valid certificate, so what it sends could come from anyone: open it in a browser to see why.`,
    );
  return new InputError(
    'fetch-failed',
    `${source} broke off while it was read: try again, or save the page in a browser and give the file.`,
  );
}

/** Names and codes of the error, its causes and, where several addresses were tried, of each attempt. */
function causes(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  const attempts = Array.isArray(errors) ? errors : [];
  const below = [cause, ...attempts].flatMap((inner) => causes(inner, depth + 1));
  // The fetch standard's list of blocked ports has no code of its own, only this message.
  const message = error.message === 'bad port' ? [error.message] : [];
  return [error.name, ...message, ...(typeof code === 'string' ? [code] : []), ...below];
}
