import { SCHEMA_VERSION, type Failure, type FailureCode } from '../../lib/model';

/** An input that cannot be read: expected, told in one sentence that says what to do, never a stack trace. */
export class InputError extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'InputError';
  }
}

/** The row that stands in the results for an input that failed. */
export function toFailure(source: string, error: InputError): Failure {
  return { schemaVersion: SCHEMA_VERSION, source, error: { code: error.code, message: error.message } };
}

/** Who reads what we write has seen enough, as in `smallprint … | head`: that is no failure. */
export class ReaderGone extends Error {}

/** `code`: the system's own, such as ENOSPC. */
export function unwritable(path: string, code = 'unknown reason'): Error {
  if (code === 'EPIPE') return new ReaderGone();
  return new InputError(
    'unreadable',
    `${path} could not be written (${code}): ${WHY_UNWRITABLE[code] ?? 'check the folder, its permissions and the room on the disk'}.`,
  );
}

/** By the system's own codes. */
const WHY_UNWRITABLE: Record<string, string> = {
  ENOENT: 'its folder is not there; make it first',
  EEXIST: 'a file of that name is there; name a folder',
  ENOTDIR: 'what stands before the last / is no folder',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'writing there is not permitted',
  EROFS: 'nothing can be written on that disk',
  ENOSPC: 'the disk is full',
};
