/**
 * @belief   The distances are the answer.
 * @origin   The last of three steps is forgotten.
 * @replaces 6-classifier.ts
 * @does     returns a function that gives the two distances.
 * @mend     Let `nearest` choose: a classifier names a digit.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Distances } from "#work/03-pixel-similarity/5-choose.ts";
import type { Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): (image: Pixels) => Distances {
  const ideals = parts.idealDigits(examples);
  return (image) => parts.distancesTo(image, ideals);
}
