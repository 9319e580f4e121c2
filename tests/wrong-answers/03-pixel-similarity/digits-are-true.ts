/**
 * @belief   filter(classify) keeps those that are classified rightly.
 * @origin   It would, if classify answered true and false.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > countRight · how many get the right name
 * @says     is all of them
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], _digit: 3 | 7, classify: Classifier): number {
  return images.filter((image) => classify(image)).length;
}
