/**
 * @belief   There is no hurry with the averages.
 * @origin   A cache is added to averages made inside.
 * @replaces 6-classifier.ts
 * @does     doesn't average before the first picture comes.
 * @mend     Average at once, when the classifier is made: later the examples may have changed.
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  let ideals: ReturnType<Parts["idealDigits"]> | undefined;
  return (image) => {
    ideals ??= parts.idealDigits(examples);
    return parts.nearest(parts.distancesTo(image, ideals));
  };
}
