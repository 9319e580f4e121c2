/**
 * @belief   A classifier is the answer for a picture.
 * @origin   A function that returns a function is new.
 * @replaces 6-classifier.ts
 * @does     gives a digit, not a function.
 * @mend     Return a function that answers for any picture: `(image) => ...`.
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts) {
  return parts.nearest(parts.distancesTo(examples[0]!.pixels, parts.idealDigits(examples)));
}
