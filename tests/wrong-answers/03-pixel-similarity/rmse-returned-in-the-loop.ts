/**
 * @belief   return hands out the result so far, and the loop goes on.
 * @origin   The `return` stands inside the loop.
 * @replaces 4-root.ts
 * @does     counts the first difference alone.
 * @mend     `return` ends the function. Add all up first, and return after the loop.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function rmse(a: Pixels, b: Pixels): number {
  const sum = 0;
  for (const place of Array.from(a).keys()) return Math.sqrt((sum + (a[place]! - b[place]!) ** 2) / a.length);
  return sum;
}
