/**
 * @belief   The pictures aren't needed any more.
 * @origin   `pop()` gives the next one so conveniently.
 * @replaces 6-classifier.ts
 * @does     takes the pictures out of the caller's own list.
 * @mend     `pop` and `shift` change the list itself. Go through it with a loop, or use `filter`.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier } from "#work/03-pixel-similarity/6-classifier.ts";

export function countRight(images: Pixels[], digit: Digit, classify: Classifier): number {
  let right = 0;
  while (images.length > 0) if (classify(images.pop()!) === digit) right++;
  return right;
}
