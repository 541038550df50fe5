import { InvalidArgumentError } from 'commander';

/** Reads one of these names, in any case. */
export function oneOf<T extends string>(names: readonly T[]): (text: string) => T {
  return (text) => {
    const name = names.find((each) => each === text.toLowerCase());
    if (name) return name;
    throw new InvalidArgumentError(`It must be one of: ${names.join(', ')}.`);
  };
}

/** Reads one value more for a flag that may be given several times. */
export const severalOf =
  <T>(read: (text: string) => T) =>
  (text: string, before: T[] = []): T[] => [...before, read(text)];

/** Reads a number above 0, up to a million. */
export function positive(text: string): number {
  const number = Number(text);
  if (number > 0 && number <= 1e6) return number;
  throw new InvalidArgumentError('It must be a number above 0, a million at most.');
}

/** Reads a number from 0, up to a million. */
export function zeroOrMore(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1e6) return number;
  throw new InvalidArgumentError('It must be a number from 0 to a million.');
}

/** Reads a whole number from 1 to `most`. */
export function whole(most: number): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,8}$/.test(text) && Number(text) <= most) return Number(text);
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  };
}
