/** What a text of JSON is; undefined for a text that is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export interface JsonValues {
  values: unknown[];
  /** one value and no list of them */
  alone: boolean;
}

/** The entries of a list, or the one value; null for lines of JSON, which many a file called .json is. */
export function jsonValues(text: string): JsonValues | null {
  const value = parsedJson(text);
  if (Array.isArray(value)) return { values: value, alone: false };
  const isLines = value === undefined && parsedJson(text.trimStart().split('\n', 1)[0]!) !== undefined;
  return isLines ? null : { values: [value], alone: true };
}
