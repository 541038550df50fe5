import { InputError } from '../input/input-error';

/** An answer that is not the page, with what a second try needs to know. */
export class StatusError extends InputError {
  constructor(
    sentence: InputError,
    readonly status: number,
    /** the header as it came */
    readonly retryAfter: string | null,
  ) {
    super(sentence.code, sentence.message);
  }
}

/** What to tell people when a server answers with something else than the page. */
export function statusError(source: string, status: number): InputError {
  if (status === 404 || status === 410)
    return new InputError(
      'not-found',
      `${source} is not there (the server answered ${status}): check the address.`,
    );
  if (status === 429)
    return new InputError(
      'fetch-failed',
      `${source} was asked for too often or by too many (the server answered 429): try again later, or save the page in a browser and give the file.`,
    );
  if ([401, 403, 407, 451, 503].includes(status))
    return new InputError(
      'fetch-failed',
      `${source} does not let programs read it (the server answered ${status}): open it in a browser, save the page and give the file.`,
    );
  if (status >= 500)
    return new InputError(
      'fetch-failed',
      `${source} has trouble (the server answered ${status}): try again later.`,
    );
  return new InputError(
    'fetch-failed',
    `${source} could not be read (the server answered ${status}): check the address in a browser.`,
  );
}
