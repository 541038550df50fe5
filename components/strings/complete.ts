/** A catalogue in the making: any of its entries may still be missing. */
export type Draft<T> = T extends string | ((...args: never[]) => unknown) | readonly unknown[]
  ? T
  : { [K in keyof T]?: Draft<T[K]> };

/** What a draft lacks is said in the other language: a sentence in English is better than a hole. */
export function complete<T extends object>(draft: Draft<T>, other: T): T {
  const entries = Object.entries(other).map(([key, value]: [string, unknown]) => {
    const own = (draft as Record<string, unknown>)[key];
    return [key, isGroup(value) && isGroup(own) ? complete(own, value) : (own ?? value)];
  });
  return { ...draft, ...Object.fromEntries(entries) } as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
