/**
 * @belief   Where one of the pictures has no ink there is nothing to subtract.
 * @origin   `if (left && right)` was meant to ask whether both pixels exist.
 * @replaces 3-distance.ts
 * @does     leaves 0 wherever one of the two pixels is 0.
 * @mend     0 is a pixel like others: without ink here and with ink there they differ. Subtract everywhere.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function differences(a: Pixels, b: Pixels): Float32Array {
  return Float32Array.from(a, (left, place) => (left && b[place] ? left - b[place] : 0));
}
