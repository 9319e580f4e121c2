/**
 * @belief   Two pictures have twice as many pixels.
 * @origin   Both are counted.
 * @replaces 3-distance.ts
 * @does     divides by the pixels of both pictures together: half of L1.
 * @mend     There is one difference per place: divide by how many these are.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += Math.abs(a[place]! - b[place]!);
  return sum / (a.length + b.length);
}
