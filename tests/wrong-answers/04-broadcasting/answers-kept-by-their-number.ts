/**
 * @belief   Equally many pictures get equal answers.
 * @origin   A cache needs a key, and the length is at hand.
 * @replaces 6-memorize.ts
 * @does     repeats earlier answers when as many pictures are shown as before.
 * @mend     Let the classifier look at every pile of pictures: hand on to accuracy what learn has returned.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { Digits } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function measureBoth(
  digits: Digits,
  learn: (images: Pair<NdArray>) => Classifier,
  accuracy: (images: Pair<NdArray>, classify: Classifier) => Scores,
): { train: number; valid: number } {
  const trained = learn(digits.train);
  const known = new Map<number, boolean[]>();
  const classify: Classifier = (images) => {
    const count = images.shape[0]!;
    if (!known.has(count)) known.set(count, trained(images));
    return known.get(count)!;
  };
  return { train: accuracy(digits.train, classify).mean, valid: accuracy(digits.valid, classify).mean };
}
