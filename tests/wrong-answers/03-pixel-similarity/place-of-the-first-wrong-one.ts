/**
 * @belief   The right ones stand in front, so the place of the first wrong one is their number.
 * @origin   In a sorted list they do.
 * @replaces 6-classifier.ts
 * @does     gives the place of the first picture that is named wrongly, or -1 where there is none.
 * @mend     Look at all pictures, and count those that are named rightly.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  return images.findIndex((image) => classify(image) !== digit);
}
