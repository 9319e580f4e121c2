/**
 * @way      Names all pictures first.
 * @replaces 6-classifier.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  const names = images.map((image) => classify(image));
  return names.filter((name) => name === digit).length;
}
