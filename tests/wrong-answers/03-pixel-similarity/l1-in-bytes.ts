/**
 * @belief   The difference of two bytes is a byte.
 * @origin   a.map(...) on a Uint8Array looks like any other map.
 * @replaces 3-distance.ts
 * @does     keeps the differences in the kind of array that `a` has. In bytes nothing is below 0: -20 becomes 236.
 * @mend     `map` of a Uint8Array gives bytes again. Subtract ordinary numbers.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const differences = a.map((value, i) => value - b[i]!);
  return differences.reduce((sum, value) => sum + Math.abs(value), 0) / a.length;
}
