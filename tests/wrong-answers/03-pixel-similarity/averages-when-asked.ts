/**
 * @belief   There is no hurry with the averages.
 * @origin   A cache is added to averages made inside.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > Q3 · pixelSimilarity: average once, then measure and choose for every picture
 * @says     the averages wait for the first picture
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
