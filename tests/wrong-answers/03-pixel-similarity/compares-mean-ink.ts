/**
 * @belief   Compare the mean of the picture with the mean of the ideals.
 * @origin   "Take the averages and compare": the average of the wrong thing.
 * @replaces 6-classifier.ts
 * @does     compares amounts of ink: the mean of the picture with the means of the two ideals.
 * @mend     Two pictures with as much ink can look quite different. Use `parts.distancesTo`: it measures pixel by
 *           pixel.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = parts.idealDigits(examples);
  const ink = (image: Pixels): number => image.reduce((sum, value) => sum + value, 0) / image.length;
  return (image) => {
    const distance = (digit: 3 | 7): number => Math.abs(ink(image) - ink(ideals[digit]));
    return parts.nearest({ 3: distance(3), 7: distance(7) });
  };
}
