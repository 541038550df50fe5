/**
 * Lexicons of names and links, which have readers of their own: in running text their words say nothing, and some
 * hit almost every word.
 */
/** capitals that name no company */
export const GENERIC_NAME = 'generic-name';
/** what the words of a link say it leads to */
export const LINK_TEXT = 'link-text';
/** what links to a policy's parts say */
export const LINKED_PART = 'linked-part';
/** words of such links that say nothing */
export const LINKED_PART_GENERIC = 'linked-part-generic';

export const isApart = (lexicon: string): boolean =>
  [GENERIC_NAME, LINK_TEXT, LINKED_PART, LINKED_PART_GENERIC].includes(lexicon);
