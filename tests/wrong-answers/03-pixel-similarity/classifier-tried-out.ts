/**
 * @belief   A classifier is tried out on its examples before it is handed over.
 * @origin   One wants to see whether it works.
 * @replaces 6-classifier.ts
 * @does     measures the examples before the first picture comes.
 * @mend     Before the first picture only `idealDigits` is called. `countRight` tries a classifier out.
 */
import type { Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = parts.idealDigits(examples);
  const classify: Classifier = (image) => parts.nearest(parts.distancesTo(image, ideals));
  for (const { pixels } of examples) classify(pixels);
  return classify;
}
