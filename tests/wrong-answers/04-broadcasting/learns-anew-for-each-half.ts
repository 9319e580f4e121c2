/**
 * @belief   Each half has a classifier of its own.
 * @origin   The two lines of the result look alike.
 * @replaces 6-memorize.ts
 * @does     learns once from each half, and measures each classifier on its own half.
 * @mend     Then the second score is that of a classifier which has seen its test pictures. Learn once, from the
 *           training half.
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
    valid: accuracy(digits.valid, learn(digits.valid)).mean,
  };
}
