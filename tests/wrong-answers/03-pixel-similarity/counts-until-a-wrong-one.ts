/**
 * @belief   break leaves out one picture.
 * @origin   `break` and `continue` are mixed up.
 * @replaces 6-classifier.ts
 * @does     stops at the first picture that is named wrongly.
 * @mend     Skip that one and go on: later pictures count, too.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  let right = 0;
  for (const image of images) {
    if (classify(image) !== digit) break;
    right++;
  }
  return right;
}
