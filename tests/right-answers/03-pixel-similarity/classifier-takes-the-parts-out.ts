/**
 * @way      Takes the parts out of their object first.
 * @replaces 6-classifier.ts
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const { idealDigits, distancesTo, nearest } = parts;
  const ideals = idealDigits([...examples]);
  return function classify(image) {
    const distances = distancesTo(image, ideals);
    return nearest(distances);
  };
}
