/**
 * @belief   map hands over the picture, and nothing else.
 * @origin   `map(classify)` is the short form of `map((image) => classify(image))`.
 * @replaces 6-classifier.ts
 * @does     hands the classifier the place and the whole list, too.
 * @mend     map and filter hand over three things. Write `(image) => classify(image)`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  return images.map(classify).filter((answer) => answer === digit).length;
}
