/**
 * @belief   On new pictures nothing can be better than on those it has learnt from.
 * @origin   Usually it is worse there.
 * @replaces 6-memorize.ts
 * @does     returns the score of the training half where the other one is better.
 * @mend     Luck may go both ways. Return both means as they are.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { Digits } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function measureBoth(
  digits: Digits,
  learn: (images: Pair<NdArray>) => Classifier,
  accuracy: (images: Pair<NdArray>, classify: Classifier) => Scores,
): { train: number; valid: number } {
  const classify = learn(digits.train);
  const train = accuracy(digits.train, classify).mean;
  const valid = accuracy(digits.valid, classify).mean;
  return { train, valid: Math.min(train, valid) };
}
