/**
 * @belief   How many are right is told as a share.
 * @origin   Accuracy is what people report.
 * @replaces 6-classifier.ts
 * @does     gives a share: the number of right ones divided by the number of pictures.
 * @mend     Here we count: don't divide.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: 3 | 7, classify: Classifier): number {
  return images.filter((image) => classify(image) === digit).length / images.length;
}
