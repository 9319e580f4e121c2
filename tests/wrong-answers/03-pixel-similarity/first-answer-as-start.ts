/**
 * @belief   reduce begins at 0 by itself.
 * @origin   Without a second argument it begins with the first item, here the first answer.
 * @replaces 6-classifier.ts
 * @does     begins to count at the first answer, a 3 or a 7: reduce has no start value.
 * @mend     Give reduce its second argument: reduce((right, answer) => ..., 0).
 */

import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  const answers = images.map((image): number => classify(image));
  return answers.reduce((right, answer) => (answer === digit ? right + 1 : right));
}
