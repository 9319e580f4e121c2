/**
 * @way      Takes the smaller pixel off the larger one, in 32 bits.
 * @replaces 3-distance.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const sizes = Float32Array.from(
    a,
    (value, place) => Math.max(value, b[place]!) - Math.min(value, b[place]!),
  );
  return sizes.reduce((sum, size) => sum + size) / sizes.length;
}
