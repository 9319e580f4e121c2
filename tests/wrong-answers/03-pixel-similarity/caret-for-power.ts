/**
 * @belief   A power is written ^.
 * @origin   So it is in mathematics, in Excel and in LaTeX.
 * @replaces 4-root.ts
 * @does     squares with `^`, which flips bits of whole numbers.
 * @mend     In JavaScript a power is written `** 2`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ^ 2;
  return Math.sqrt(sum / a.length);
}
