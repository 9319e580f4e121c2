/**
 * @belief   A picture that comes twice needs to be asked about only once.
 * @origin   It gets the same name both times.
 * @replaces 6-classifier.ts
 * @does     asks the classifier once for all places of a picture that comes twice.
 * @mend     Ask about every picture of the list.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  const names = new Map<Pixels, Digit>();
  for (const image of new Set(images)) names.set(image, classify(image));
  return images.filter((image) => names.get(image) === digit).length;
}
