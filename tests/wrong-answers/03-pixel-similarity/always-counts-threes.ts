/**
 * @belief   Right means: it says 3.
 * @origin   The first test is about 3s.
 * @replaces 6-classifier.ts
 * @does     counts the pictures that are named 3, whatever digit they show.
 * @mend     Compare with the digit that comes in.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], _digit: 3 | 7, classify: Classifier): number {
  return images.filter((image) => classify(image) === 3).length;
}
