/**
 * @belief   With the averages at hand the answer is clear.
 * @origin   The step from an average to an answer is skipped.
 * @replaces 6-classifier.ts
 * @does     says 3 every time; no picture is measured.
 * @mend     An average names nothing. Measure the picture against both, and let `nearest` choose.
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  parts.idealDigits(examples);
  return () => 3;
}
