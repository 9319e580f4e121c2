/**
 * @belief   Pixel similarity is averaging the pictures of each class.
 * @origin   Only the first half of the method is told.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > Q3 · pixelSimilarity: average once, then measure and choose for every picture
 * @says     That is the averages alone: half of the method
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts) {
  return parts.idealDigits(examples);
}
