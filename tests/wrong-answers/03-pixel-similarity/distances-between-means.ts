/**
 * @belief   How far a picture is from an ideal shows in their mean ink.
 * @origin   "Average and compare" is remembered.
 * @replaces 5-choose.ts
 * @does     measures between the mean ink of the picture and that of each ideal.
 * @mend     Two pictures with as much ink can look quite different. Hand the pictures themselves to `distance`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distance, Distances } from "#work/03-pixel-similarity/5-choose.ts";

export function distancesTo(image: Pixels, ideals: Ideals, distance: Distance): Distances {
  const ink = (pixels: Pixels): Pixels =>
    Float32Array.of(pixels.reduce((sum, value) => sum + value, 0) / pixels.length);
  return { 3: distance(ink(image), ink(ideals[3])), 7: distance(ink(image), ink(ideals[7])) };
}
