/**
 * @belief   Right means: it says 3.
 * @origin   The first test is about 3s.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > countRight · how many get the right name
 * @says     is the number of pictures named 3
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], _digit: 3 | 7, classify: Classifier): number {
  return images.filter((image) => classify(image) === 3).length;
}
