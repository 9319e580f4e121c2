/**
 * @way      Copies the first picture and takes the second one off.
 * @replaces 3-distance.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  const result = Float32Array.from(a);
  b.forEach((value, place) => {
    result[place]! -= value;
  });
  return result;
}
