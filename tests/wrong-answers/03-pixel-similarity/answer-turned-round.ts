/**
 * @belief   nearest gives the one that is far, so turn it round.
 * @origin   Confusion about which number is good, mended twice.
 * @replaces 6-classifier.ts
 * @does     gives the other digit than `nearest` says.
 * @mend     `nearest` has chosen already: return what it says.
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = parts.idealDigits(examples);
  return (image) => (parts.nearest(parts.distancesTo(image, ideals)) === 3 ? 7 : 3);
}
