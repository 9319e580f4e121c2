/**
 * @belief   Ink that is missing does no harm.
 * @origin   Differences below 0 are made 0 instead of dropping the sign.
 * @replaces 3-distance.ts
 * @does     counts only where the first picture has more ink.
 * @mend     Ink that is missing counts as much as ink that is too much: `Math.abs`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += Math.max(0, a[place]! - b[place]!);
  return sum / a.length;
}
