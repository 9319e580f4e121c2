/**
 * @belief   Before each measurement one must learn.
 * @origin   learn(digits.train) is written where a classifier is needed.
 * @replaces 6-memorize.ts
 * @does     learns twice from the training half.
 * @mend     One classifier is enough: learn once, keep it, and measure it twice.
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
  return {
    train: accuracy(digits.train, learn(digits.train)).mean,
    valid: accuracy(digits.valid, learn(digits.train)).mean,
  };
}
