/**
 * @belief   Divide in the loop, and divide at the end.
 * @origin   Two half-remembered ways to write a mean in one function.
 * @replaces 3-distance.ts
 * @fails    3-distance > Q7 · l1: train/3/10000.png is 0.1114 from the ideal 3 and 0.1586 from the ideal 7
 * @says     is divided twice by the number of pixels
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!) / a.length;
  return sum / a.length;
}
