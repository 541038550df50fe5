import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isFailure, type Result } from '../to-json';

/** What made the results. */
export interface Engine {
  version: string;
  model: string;
}

/** Sixteen hex digits of source and text, the same in every table; of the source alone where no text was read. */
export function policyId(result: Result): string {
  const text = isFailure(result) ? '' : result.document.sha256;
  const source = isFailure(result) ? result.source : result.document.source;
  return bytesToHex(sha256(utf8ToBytes(`${source}\n${text}`))).slice(0, 16);
}
