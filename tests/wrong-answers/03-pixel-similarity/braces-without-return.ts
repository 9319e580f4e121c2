/**
 * @belief   An arrow function gives back what its last line gives.
 * @origin   Without braces it does.
 * @replaces 6-classifier.ts
 * @does     returns a function that gives nothing back.
 * @mend     An arrow function with braces { } needs a `return` of its own.
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
