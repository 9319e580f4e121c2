/**
 * @belief   === binds more tightly than +.
 * @origin   In Python one writes sum(classify(x) == 3 for x in images), and the function sum keeps the two
 *           apart.
 * @replaces 6-classifier.ts
 * @does     adds the answer to the count so far and compares the sum with the digit: + comes before ===.
 * @mend     Parentheses: sum + (classify(image) === digit ? 1 : 0).
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  return images.reduce((sum, image) => Number(sum + classify(image) === digit), 0);
}
