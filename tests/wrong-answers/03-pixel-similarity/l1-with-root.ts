/**
 * @belief   Every distance ends with a root.
 * @origin   Pythagoras.
 * @replaces 3-distance.ts
 * @fails    3-distance > Q7 · l1: signs dropped, then the mean; it is not the mean squared error
 * @says     is the root mean squared error, RMSE
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum / a.length);
}
