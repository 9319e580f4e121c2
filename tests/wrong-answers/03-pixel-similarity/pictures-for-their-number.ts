/**
 * @belief   filter counts.
 * @origin   The `length` is forgotten.
 * @replaces 6-classifier.ts
 * @does     gives the pictures that are named rightly, not how many they are.
 * @mend     Take the `length` of that list.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): Pixels[] {
  return images.filter((image) => classify(image) === digit);
}
