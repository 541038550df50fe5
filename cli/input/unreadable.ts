import { InputError } from './input-error';

/** "www.example.org", "example.org/privacy" */
const LIKE_AN_ADDRESS = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}\/)/i;

/** Why a file could not be opened or read, by what the system says. */
export function unreadable(path: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
    return new InputError(
      'unsupported',
      `${path} is no address that can be read: give one with http:// or https://, or a file.`,
    );
  if (path.trim() === '')
    return new InputError('not-found', 'An input has an empty name: give a file, folder or address.');
  const address = LIKE_AN_ADDRESS.test(path) ? ', or put https:// in front of an address' : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new InputError('not-found', `${path} is not there: check the path${address}.`);
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError('unreadable', `${path} may not be read: check its permissions.`);
  return new InputError('unreadable', `${path} could not be read (${code ?? 'unknown reason'}).`);
}

export const folder = (path: string): InputError =>
  new InputError('unsupported', `${path} is a folder: give a file, or analyze the folder.`);

/** What is wrong with a collection that breaks off while it is read; what came before it counts. */
export function brokenOff(path: string, error: unknown): InputError {
  return error instanceof InputError
    ? error
    : damaged(path, error, 'what came before this was read; get the file again for the rest');
}

/** What is wrong with one file that cannot be unpacked: nothing of it was read. */
export const cutShort = (path: string, error: unknown): InputError =>
  damaged(path, error, 'get the file again');

function damaged(path: string, error: unknown, advice: string): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  return new InputError('unreadable', `${path} is damaged or cut short (${code}): ${advice}.`);
}
