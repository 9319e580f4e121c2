/**
 * @belief   `a[i] -= b[i]` is the way to subtract.
 * @origin   It is the shortest loop; the caller still needs the picture.
 * @replaces 3-distance.ts
 * @does     writes the differences into the caller's first picture.
 * @mend     Both pictures must stay as they are. Build a new array.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  const result = Float32Array.from(a, (value, place) => value - b[place]!);
  const changed = a as Float32Array;
  for (let place = 0; place < result.length; place++) changed[place] = result[place]!;
  return result;
}
