/**
 * @belief   The size of a difference is 0 or more, so it fits where the pixels are.
 * @origin   a.map(...) on a Uint8Array looks like any other map; without signs, whole differences do fit.
 * @replaces 3-distance.ts
 * @does     keeps the absolute differences in the kind of array that `a` has. In bytes their fractions are lost.
 * @mend     The other picture may have fractions. `map` of a Uint8Array gives bytes: add up ordinary numbers.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const sizes = a.map((value, i) => Math.abs(value - b[i]!));
  return sizes.reduce((sum, value) => sum + value, 0) / a.length;
}
