/**
 * @belief   map keeps whatever the subtraction gives.
 * @origin   A Uint8Array maps to a Uint8Array, and that has no minus sign.
 * @replaces 3-distance.ts
 * @fails    3-distance > differences · a minus b, place by place
 * @says     is what fits in bytes
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Pixels {
  return a.map((value, place) => value - b[place]!);
}
