/**
 * @belief   `a - b ** 2` is the square of the difference.
 * @origin   It is read from left to right.
 * @replaces 4-root.ts
 * @does     squares the pixel of the second picture alone, and then subtracts.
 * @mend     ** binds tighter than -: write (a - b) ** 2.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  return Math.sqrt(a.reduce((sum, value, place) => sum + (value - b[place]! ** 2), 0) / a.length);
}
