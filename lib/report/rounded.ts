/** A number as every format prints it: four decimals at most, so that the last bits of a sum do not differ. */
export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
