/**
 * @belief   The mean of the differences says how different the pictures are.
 * @origin   The abs is forgotten.
 * @replaces 3-distance.ts
 * @does     takes the mean of the differences with their signs.
 * @mend     Too much ink at one place and too little at another cancel out. Drop the sign of every whole difference a
 *           - b: `Math.abs`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! - b[i]!;
  return sum / a.length;
}
