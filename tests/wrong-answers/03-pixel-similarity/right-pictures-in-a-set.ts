/**
 * @belief   Pictures that are right can be collected in a Set.
 * @origin   A Set has a size.
 * @replaces 6-classifier.ts
 * @does     counts a picture once that stands in the list twice.
 * @mend     Add 1 for each picture that is named rightly.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  const right = new Set<Pixels>();
  images.forEach((image) => {
    if (classify(image) === digit) right.add(image);
  });
  return right.size;
}
