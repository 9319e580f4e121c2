/**
 * @belief   When nothing can be said, we say 7.
 * @origin   So it is with equal distances.
 * @replaces 6-classifier.ts
 * @does     says 7 when a part throws.
 * @mend     There is nothing to catch: a part that fails is no picture of a 7.
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = parts.idealDigits(examples);
  return (image) => {
    try {
      return parts.nearest(parts.distancesTo(image, ideals));
    } catch {
      return 7;
    }
  };
}
