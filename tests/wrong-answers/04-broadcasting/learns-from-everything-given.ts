/**
 * @belief   learn sorts out what it needs.
 * @origin   digits is the parameter that is at hand.
 * @replaces 6-memorize.ts
 * @does     hands learn something else than the training pictures.
 * @mend     learn wants the pair of 3s and 7s to learn from: digits.train.
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
  const classify = learn(digits as unknown as Pair<NdArray>);
  return { train: accuracy(digits.train, classify).mean, valid: accuracy(digits.valid, classify).mean };
}
