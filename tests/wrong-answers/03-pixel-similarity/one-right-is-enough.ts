/**
 * @belief   Right or not is 1 or 0.
 * @origin   A list of 0s and 1s is made, and its first one is returned.
 * @replaces 6-classifier.ts
 * @does     gives 1 when any picture is named rightly, and 0 otherwise.
 * @mend     Count all that are named rightly.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  return images.some((image) => classify(image) === digit) ? 1 : 0;
}
