import * as manifest from '../package.json';

const about: { version: string; homepage?: string } = manifest;

export const NAME = 'smallprint';
export const VERSION = about.version;

/** Says who asks and where to read about it, so that a site's owner can tell us apart from a browser. */
export const USER_AGENT = about.homepage ? `${NAME}/${VERSION} (+${about.homepage})` : `${NAME}/${VERSION}`;
