/**
 * @belief   The loop ends where no pixel comes.
 * @origin   The pixel itself is the condition of the loop.
 * @replaces 3-distance.ts
 * @does     stops at the first pixel of a that is 0, and leaves 0 from there on.
 * @mend     Go on as long as the place is less than the length: 0 is a pixel, too.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  const result = new Float32Array(a.length);
  for (let place = 0; a[place]; place++) result[place] = a[place]! - b[place]!;
  return result;
}
