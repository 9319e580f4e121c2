/**
 * @belief   The comparison is so short that it needs no function.
 * @origin   `nearest` is written once more, inside.
 * @replaces 6-classifier.ts
 * @does     compares the distances itself; the part `nearest` does nothing.
 * @mend     Call `parts.nearest`: how to choose is decided there.
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = parts.idealDigits(examples);
  return (image) => {
    const distances = parts.distancesTo(image, ideals);
    return distances[3] < distances[7] ? 3 : 7;
  };
}
