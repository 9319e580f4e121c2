/**
 * @belief   A list of examples has one pair of ideals, whoever makes them.
 * @origin   Averaging takes long, so its result is kept.
 * @replaces 6-classifier.ts
 * @does     keeps the ideals of a list of examples: another classifier from the same list gets the old ones,
 *           whatever its own `idealDigits` gives.
 * @mend     Call `parts.idealDigits` anew for every classifier.
 */
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

const known = new WeakMap<readonly Example[], Ideals>();

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = known.get(examples) ?? parts.idealDigits(examples);
  known.set(examples, ideals);
  return (image) => parts.nearest(parts.distancesTo(image, ideals));
}
