/**
 * @belief   L1 is the sum of the absolute differences.
 * @origin   In mathematics the L1 norm is a sum; as a loss it is a mean.
 * @replaces 3-distance.ts
 * @does     adds the absolute differences up and doesn't divide.
 * @mend     Divide by the number of pixels: then small and large pictures can be compared.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
  return sum;
}
