import type { Wording } from '.';

/** A claim's particular as it is shown: a bare number says nothing of what it counts. */
export const valueWords = (id: string, value: string, { age }: Wording): string =>
  id === 'children' ? age(value) : value;
