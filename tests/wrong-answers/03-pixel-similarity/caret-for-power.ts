/**
 * @belief   A power is written ^.
 * @origin   So it is in mathematics, in Excel and in LaTeX.
 * @replaces 4-root.ts
 * @fails    4-root > Q7 · rmse: the root of the mean of the squares
 * @says     in JavaScript ^ flips bits
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ^ 2;
  return Math.sqrt(sum / a.length);
}
