/**
 * @belief   Where one picture is white there is nothing to compare.
 * @origin   Paper is no ink.
 * @replaces 3-distance.ts
 * @does     leaves out every pixel that is 0 in one of the two pictures.
 * @mend     A pixel that only one picture has counts most of all. Leave none out.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) {
    const [one, other] = [a[place], b[place]];
    if (!one || !other) continue;
    sum += Math.abs(one - other);
  }
  return sum / a.length;
}
