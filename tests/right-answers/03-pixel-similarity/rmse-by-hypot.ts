/**
 * @way      The root of the sum by `Math.hypot`, divided by the root of how many.
 * @replaces 4-root.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  return Math.hypot(...Array.from(a, (value, place) => value - b[place]!)) / Math.sqrt(a.length);
}
