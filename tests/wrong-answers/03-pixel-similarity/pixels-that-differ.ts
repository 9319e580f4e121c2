/**
 * @belief   Two pictures are as far apart as many pixels differ.
 * @origin   Counting mistakes is how one compares two texts.
 * @replaces 3-distance.ts
 * @does     gives the share of the pixels that differ.
 * @mend     How much they differ counts, too: add up the absolute differences.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let differing = 0;
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) differing++;
  return differing / a.length;
}
