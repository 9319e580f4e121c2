/**
 * @belief   reduce begins at 0 by itself.
 * @origin   It begins with the first member when it isn't told where to begin.
 * @replaces 3-distance.ts
 * @does     leaves the first difference its sign.
 * @mend     Give `reduce` its start, 0, as a second argument. Without it the first difference is the start, and
 *           nobody drops its sign.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const differences = Float32Array.from(a, (value, place) => value - b[place]!);
  return differences.reduce((sum, value) => sum + Math.abs(value)) / differences.length;
}
