/**
 * @belief   There is one classifier.
 * @origin   The ideals stand in a variable outside of the function.
 * @replaces 6-classifier.ts
 * @does     keeps the averages in one place for all classifiers: a second one changes what the first one says.
 * @mend     Keep the averages in a variable inside of `pixelSimilarity`: each classifier then has its own.
 */
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

let ideals: Ideals;

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  ideals = parts.idealDigits(examples);
  return (image) => parts.nearest(parts.distancesTo(image, ideals));
}
