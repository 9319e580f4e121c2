/**
 * @belief   A counter is set to 0 once.
 * @origin   It stands above the function.
 * @replaces 6-classifier.ts
 * @does     counts in a variable outside of the function: each call goes on where the last one ended.
 * @mend     Let the counter begin at 0 inside of the function.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

let right = 0;

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  for (const image of images) if (classify(image) === digit) right++;
  return right;
}
