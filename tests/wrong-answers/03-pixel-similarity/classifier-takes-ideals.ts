/**
 * @belief   The ideals can be a second parameter with a default: nobody hands anything over for it.
 * @origin   A default saves a variable.
 * @replaces 6-classifier.ts
 * @does     takes a second argument of the classifier for the ideals: `map(classify)` hands it the place
 *           there.
 * @mend     The classifier takes one parameter. Keep the ideals in a variable outside of it.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const made = parts.idealDigits(examples);
  return (image: Pixels, ideals = made) => parts.nearest(parts.distancesTo(image, ideals));
}
