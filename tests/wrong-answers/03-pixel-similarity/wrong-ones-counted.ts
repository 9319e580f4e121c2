/**
 * @belief   Count where the two differ.
 * @origin   `!==` is written for `===`.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > countRight · 86 of the first hundred validation 3s and 96 of the 7s are right with L1
 * @says     is the wrong ones
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: 3 | 7, classify: Classifier): number {
  return images.filter((image) => classify(image) !== digit).length;
}
