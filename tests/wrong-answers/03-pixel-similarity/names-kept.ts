/**
 * @belief   A picture that was named once keeps its name.
 * @origin   It saves the work.
 * @replaces 6-classifier.ts
 * @does     keeps the name of each array, and gives it again when the array holds other pixels.
 * @mend     Measure and choose at every call.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example } from "#work/03-pixel-similarity/2-ideal.ts";
import type { Classifier, Parts } from "#work/03-pixel-similarity/6-classifier.ts";

export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  const ideals = parts.idealDigits(examples);
  const names = new Map<Pixels, Digit>();
  return (image) => {
    const name = names.get(image) ?? parts.nearest(parts.distancesTo(image, ideals));
    names.set(image, name);
    return name;
  };
}
