/**
 * @belief   Equal pixels have no difference, so they do not count.
 * @origin   Leaving out zeros looks harmless.
 * @replaces 3-distance.ts
 * @does     takes the mean over the pixels that differ, and leaves out the equal ones.
 * @mend     Equal pixels count, too: divide by all.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const sizes = Array.from(a, (value, i) => Math.abs(value - b[i]!)).filter((size) => size > 0);
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}
