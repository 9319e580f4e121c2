/**
 * @belief   A score is a score, whatever pictures it is taken on.
 * @origin   The first line is copied, and half of it is changed.
 * @replaces 6-memorize.ts
 * @does     measures twice on the training half.
 * @mend     Those pictures the classifier has already seen. valid wants the score on digits.valid.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { Digits } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Learn = (images: Pair<NdArray>) => Classifier;
type Accuracy = (images: Pair<NdArray>, classify: Classifier) => Scores;

export function measureBoth(
  digits: Digits,
  learn: Learn,
  accuracy: Accuracy,
): { train: number; valid: number } {
  const classify = learn(digits.train);
  const { mean } = accuracy(digits.train, classify);
  return { train: mean, valid: accuracy(digits.train, classify).mean };
}
