/**
 * @belief   What was worked out once need not be worked out again.
 * @origin   The averages are to be made once; the answer isn't.
 * @replaces 6-classifier.ts
 * @does     gives its first answer again for every later picture.
 * @mend     Only the averages are made once. Measure and choose for every picture.
 */
import type { Digit, Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = parts.idealDigits(examples);
  let answer: Digit | undefined;
  return (image) => {
    answer ??= parts.nearest(parts.distancesTo(image, ideals));
    return answer;
  };
}
