/**
 * @belief   Two decimals are enough to compare.
 * @origin   Numbers are shown so.
 * @replaces 5-choose.ts
 * @does     rounds the distances to two decimals before it compares them.
 * @mend     Compare the distances as they are. Rounding is for showing numbers.
 */
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function nearest(distances: Distances): Digit {
  const rounded = (digit: Digit): number => Math.round(100 * distances[digit]);
  return rounded(3) < rounded(7) ? 3 : 7;
}
