/**
 * @belief   Where there is no difference there is nothing to note.
 * @origin   `filter` is called on the result.
 * @replaces 3-distance.ts
 * @does     leaves out the places where the pictures are equal, so the result is shorter.
 * @mend     Every place has its difference, and 0 is one. Leave nothing out.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (value, place) => value - b[place]!).filter((difference) => difference !== 0);
}
