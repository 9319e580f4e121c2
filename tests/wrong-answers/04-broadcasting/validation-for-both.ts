/**
 * @belief   A score is taken on the validation set, always.
 * @origin   The rule of the lesson is applied to both numbers.
 * @replaces 6-memorize.ts
 * @does     measures twice on the validation half.
 * @mend     train is the score on digits.train: the two are there to be compared.
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
  const { mean } = accuracy(digits.valid, classify);
  return { train: mean, valid: mean };
}
