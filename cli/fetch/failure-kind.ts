/** What kept an answer from coming. Codes: nodejs.org/api/errors.html and undici's docs/api/Errors.md. */
export type FetchFailure =
  'private-address' | 'bad-port' | 'time-out' | 'dns' | 'unreachable' | 'tls' | 'broke-off';

/** In this order: a time-out may wrap what it waited for. Each by the beginning of a name or code. */
const CODES: readonly [FetchFailure, readonly string[]][] = [
  ['private-address', ['PRIVATE_ADDRESS']],
  ['bad-port', ['bad port']],
  [
    'time-out',
    [
      'TimeoutError',
      'UND_ERR_CONNECT_TIMEOUT',
      'UND_ERR_HEADERS_TIMEOUT',
      'UND_ERR_BODY_TIMEOUT',
      'ETIMEDOUT',
    ],
  ],
  ['dns', ['ENOTFOUND', 'EAI_']],
  ['unreachable', ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']],
  ['tls', ['CERT_', 'UNABLE_TO_', 'SELF_SIGNED', 'DEPTH_ZERO', 'ERR_TLS', 'ERR_SSL', 'EPROTO']],
];

/** Sorts what undici, DNS and TLS throw. */
export function kindOfFailure(error: unknown): FetchFailure {
  const codes = causes(error);
  const found = CODES.find(([, names]) => codes.some((code) => names.some((name) => code.startsWith(name))));
  return found?.[0] ?? 'broke-off';
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
