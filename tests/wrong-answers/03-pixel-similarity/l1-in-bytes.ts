/**
 * @belief   The difference of two bytes is a byte.
 * @origin   a.map(...) on a Uint8Array looks like any other map.
 * @replaces 3-distance.ts
 * @fails    3-distance > Q7 · l1: signs dropped, then the mean; it is not the mean squared error
 * @says     is what subtracting inside bytes gives
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const differences = a.map((value, i) => value - b[i]!);
  return differences.reduce((sum, value) => sum + Math.abs(value), 0) / a.length;
}
