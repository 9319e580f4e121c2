/**
 * @belief   Square and mean can be swapped.
 * @origin   "Mean squared" is read from the left: mean first.
 * @replaces 4-root.ts
 * @does     squares the mean of the differences, and takes the root of that: differences with opposite signs cancel
 *           out.
 * @mend     Square every difference, before they are added up.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! - b[i]!;
  return Math.sqrt((sum / a.length) ** 2);
}
