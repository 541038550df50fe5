import { InputError } from '../input/input-error';
import type { FailureCode } from '../../lib/model';
import { kindOfFailure, type FetchFailure } from './failure-kind';

/** Turns what undici, DNS and TLS throw into a sentence. */
export function fetchSentence(source: string, error: unknown, timeoutMs: number): InputError {
  const [code, sentence] = SENTENCES[kindOfFailure(error)](timeoutMs / 1000);
  return new InputError(code, `${source} ${sentence}`);
}

const SENTENCES: Record<FetchFailure, (seconds: number) => [FailureCode, string]> = {
  'private-address': () => [
    'refused',
    'leads into a private network or to this machine: add --allow-private if that is meant.',
  ],
  'bad-port': () => [
    'refused',
    'uses a port that is kept for something else than web pages: check the address.',
  ],
  'time-out': (seconds) => [
    'timeout',
    `did not answer in full within ${seconds} seconds: try again, or allow more with --timeout.`,
  ],
  dns: () => [
    'fetch-failed',
    'has a host that could not be looked up: check its spelling and your connection.',
  ],
  unreachable: () => ['fetch-failed', 'could not be reached: check the address and your connection.'],
  tls: () => [
    'fetch-failed',
    'has no valid certificate, so what it sends could come from anyone: open it in a browser to see why.',
  ],
  'broke-off': () => [
    'fetch-failed',
    'broke off while it was read: try again, or save the page in a browser and give the file.',
  ],
};
