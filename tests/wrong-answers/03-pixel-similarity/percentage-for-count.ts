/**
 * @belief   How many are right is told in percent.
 * @origin   The lesson's table says "of 100".
 * @replaces 6-classifier.ts
 * @does     gives a percentage.
 * @mend     Here we count: the number of right ones, not divided.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  return (100 * images.filter((image) => classify(image) === digit).length) / images.length;
}
