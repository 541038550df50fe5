/** Many short lists of numbers in two arrays: the numbers of list `key` stand in `values` from `at[key]` up to `at[key + 1]`. */
export interface Lists {
  at: Int32Array;
  values: Int32Array;
}

/** Pairs of a list's key and a number in it; `keys` lie under `count`. A list keeps the order in which its numbers come. */
export function listsOf(count: number, keys: readonly number[], numbers: readonly number[]): Lists {
  const at = new Int32Array(count + 1);
  for (let i = 0; i < keys.length; i++) at[keys[i]! + 1]!++;
  for (let key = 0; key < count; key++) at[key + 1]! += at[key]!;
  const free = at.slice();
  const values = new Int32Array(numbers.length);
  for (let i = 0; i < keys.length; i++) values[free[keys[i]!]!++] = numbers[i]!;
  return { at, values };
}
