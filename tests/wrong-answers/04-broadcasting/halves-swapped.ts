/**
 * @belief   The first score is the one to report.
 * @origin   The two names change places on the way.
 * @replaces 6-memorize.ts
 * @does     returns the score on the validation half as train, and the other way round.
 * @mend     train is measured on digits.train, valid on digits.valid.
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
  return { train: accuracy(digits.valid, classify).mean, valid: accuracy(digits.train, classify).mean };
}
