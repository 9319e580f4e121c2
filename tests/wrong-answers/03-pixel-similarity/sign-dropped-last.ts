/**
 * @belief   It does not matter when the sign is dropped.
 * @origin   "Mean absolute difference" is read from the left.
 * @replaces 3-distance.ts
 * @does     takes the absolute value of the mean difference.
 * @mend     Then ink that is missing at one place makes up for ink that is too much at another. Drop the sign of
 *           every single difference, before they are added up.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! - b[i]!;
  return Math.abs(sum / a.length);
}
