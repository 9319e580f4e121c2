/**
 * @belief   A distance is a share of full ink, so bytes are brought to 0..1.
 * @origin   The other distances of the lesson lie between 0 and 1.
 * @replaces 3-distance.ts
 * @does     divides by 255 when the first picture is bytes.
 * @mend     The distance is in the unit of the pixels: bytes give up to 255.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += Math.abs(a[place]! - b[place]!);
  return sum / a.length / (a instanceof Uint8Array ? 255 : 1);
}
