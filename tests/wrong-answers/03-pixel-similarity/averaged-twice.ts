/**
 * @belief   Divide in the loop, and divide at the end.
 * @origin   Two half-remembered ways to write a mean in one function.
 * @replaces 3-distance.ts
 * @does     divides twice by the number of pixels.
 * @mend     Divide once: in the loop, or at the end.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!) / a.length;
  return sum / a.length;
}
