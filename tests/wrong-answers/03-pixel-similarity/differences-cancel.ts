/**
 * @belief   The mean of the differences says how different the pictures are.
 * @origin   The abs is forgotten.
 * @replaces 3-distance.ts
 * @fails    3-distance > Q7 · l1: train/3/10000.png is 0.1114 from the ideal 3 and 0.1586 from the ideal 7
 * @says     is the mean of the differences with their signs
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! - b[i]!;
  return sum / a.length;
}
