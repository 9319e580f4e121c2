/**
 * @belief   Count where the two differ.
 * @origin   `!==` is written for `===`.
 * @replaces 6-classifier.ts
 * @does     counts the pictures that are named wrongly.
 * @mend     Count those that are named rightly: `===`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: 3 | 7, classify: Classifier): number {
  return images.filter((image) => classify(image) !== digit).length;
}
