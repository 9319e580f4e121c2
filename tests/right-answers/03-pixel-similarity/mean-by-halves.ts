/**
 * @way      Adds up the first half and the second half, each in the same way, and divides once.
 * @replaces 2-ideal.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

function total(images: readonly Pixels[]): number[] {
  if (images.length === 1) return Array.from(images[0]!);
  const half = images.length >> 1;
  const [left, right] = [total(images.slice(0, half)), total(images.slice(half))];
  return left.map((value, place) => value + right[place]!);
}

export function meanImage(images: readonly Pixels[]): Float32Array {
  return new Float32Array(total(images).map((sum) => sum / images.length));
}
