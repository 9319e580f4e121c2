/**
 * @belief   It makes no difference which one is subtracted.
 * @origin   For the distance it makes none.
 * @replaces 3-distance.ts
 * @fails    3-distance > differences · a minus b, place by place
 * @says     that is b - a
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (value, place) => b[place]! - value);
}
