/**
 * @belief   The loop begins at 1.
 * @origin   People count from 1.
 * @replaces 6-classifier.ts
 * @does     leaves the first picture out.
 * @mend     Pictures are counted from 0: begin there.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  let right = 0;
  for (let i = 1; i < images.length; i++) if (classify(images[i]!) === digit) right++;
  return right;
}
