import { parsePattern } from './match';

/** The fields of one raw entry, read with checks. Every fault is an Error that names place and field. */
export interface Fields {
  fail(fault: string): never;
  has(field: string): boolean;
  raw(field: string): unknown;
  text(field: string): string;
  url(field: string): string;
  flag(field: string): boolean;
  oneOf<T extends string>(field: string, allowed: readonly T[]): T;
  /** a list of strings; empty where the field is missing */
  list<T extends string = string>(field: string, allowed?: readonly T[]): T[];
  /** a list of patterns, each well formed */
  patterns(field: string): string[];
  /** a mapping; null where the field is missing */
  fields(field: string, known: readonly string[]): Fields | null;
}

export function fieldsOf(value: unknown, where: string, known: readonly string[]): Fields {
  const fail = (fault: string): never => {
    throw new Error(`${where}: ${fault}`);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('is not a mapping');
  const data = value as Record<string, unknown>;
  for (const field of Object.keys(data)) if (!known.includes(field)) fail(`unknown field "${field}"`);

  const text = (field: string): string => {
    const found = data[field];
    return typeof found === 'string' && found.trim() ? found : fail(`no ${field}`);
  };
  const list = <T extends string = string>(field: string, allowed?: readonly T[]): T[] => {
    const found = data[field] ?? [];
    if (!Array.isArray(found) || found.some((each) => typeof each !== 'string' || !each))
      return fail(`${field} is not a list of strings`);
    const bad = found.find((each) => allowed && !allowed.includes(each));
    if (bad !== undefined) fail(`${field}: "${bad}" is unknown`);
    if (new Set(found).size < found.length) fail(`${field}: something stands twice`);
    return found as T[];
  };
  return {
    fail,
    text,
    list,
    has: (field) => data[field] !== undefined,
    raw: (field) => data[field],
    url: (field) => (/^https:\/\/\S+$/.test(text(field)) ? text(field) : fail(`${field} is no https URL`)),
    flag: (field) => {
      const found = data[field] ?? false;
      return typeof found === 'boolean' ? found : fail(`${field} is neither true nor false`);
    },
    oneOf: (field, allowed) =>
      allowed.find((each) => each === text(field)) ?? fail(`${field}: "${text(field)}" is unknown`),
    patterns: (field) => {
      const found = list(field);
      const malformed = found.flatMap(faultOf);
      return malformed.length ? fail(malformed.join('; ')) : found;
    },
    fields: (field, inner) =>
      data[field] === undefined ? null : fieldsOf(data[field], `${where}, ${field}`, inner),
  };
}

function faultOf(pattern: string): string[] {
  try {
    parsePattern(pattern);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
