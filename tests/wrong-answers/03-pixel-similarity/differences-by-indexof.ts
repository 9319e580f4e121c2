/**
 * @belief   The place of a pixel is found again with indexOf.
 * @origin   It works as long as no number comes twice.
 * @replaces 3-distance.ts
 * @does     writes the difference to the first place where a has the same number; the other places stay 0.
 * @mend     indexOf finds the first equal number each time. Count the places in the loop.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  const left = Array.from(a);
  const result = new Float32Array(left.length);
  for (const value of left) {
    const place = left.indexOf(value);
    result[place] = value - b[place]!;
  }
  return result;
}
