/**
 * @belief   count++ is one more than count.
 * @origin   It adds one to the variable, but it gives the number from before.
 * @replaces 6-classifier.ts
 * @does     gives 0, whatever classify says: the count never grows.
 * @mend     With `count = count++`, or with count++ as what a callback returns, the old number is kept. Write count
 *           + 1.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  return images.reduce((count, image) => (classify(image) === digit ? count++ : count), 0);
}
