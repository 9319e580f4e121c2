/**
 * @belief   An arrow function gives back its last line.
 * @origin   Without braces it does.
 * @replaces 6-classifier.ts
 * @fails    6-classifier > Q3 · pixelSimilarity: average once, then measure and choose for every picture
 * @says     is nothing every time
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): (image: Pixels) => void {
  const ideals = parts.idealDigits(examples);
  return (image) => {
    parts.nearest(parts.distancesTo(image, ideals));
  };
}
