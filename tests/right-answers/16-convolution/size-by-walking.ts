/**
 * @way      Walks from place to place.
 * @replaces 2-size.ts
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding?: Sliding): number {
  const room = length + 2 * (sliding?.padding ?? 0);
  let places = 0;
  for (let at = 0; at + kernel <= room; at += sliding?.stride ?? 1) places++;
  if (places === 0) throw new RangeError(`${room} pixels are too few for a filter of ${kernel}`);
  return places;
}
