/**
 * @way      Binds the parts and the ideals.
 * @replaces 6-classifier.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

function classifyBy(parts: Parts, ideals: Ideals, image: Pixels): Digit {
  return parts.nearest(parts.distancesTo(image, ideals));
}

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  return classifyBy.bind(null, parts, parts.idealDigits(examples));
}
