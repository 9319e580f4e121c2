/**
 * @belief   Each digit needs its own averaging.
 * @origin   idealDigits is called once per key.
 * @replaces 6-classifier.ts
 * @does     averages twice: `idealDigits` is called two times.
 * @mend     One call gives both ideals: keep what it returns.
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = { 3: parts.idealDigits(examples)[3], 7: parts.idealDigits(examples)[7] };
  return (image) => parts.nearest(parts.distancesTo(image, ideals));
}
