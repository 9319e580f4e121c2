/**
 * @belief   The more pictures to learn from, the better: both halves are known, after all.
 * @origin   More data are always better, it is said.
 * @replaces 6-memorize.ts
 * @does     learns from both halves together.
 * @mend     The validation half is for testing only. Learn from digits.train alone.
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
  const both = (one: NdArray, other: NdArray): NdArray => ({
    values: Float32Array.of(...one.values, ...other.values),
    shape: [one.shape[0]! + other.shape[0]!, ...one.shape.slice(1)],
  });
  const { train, valid } = digits;
  const classify = learn({
    threes: both(train.threes, valid.threes),
    sevens: both(train.sevens, valid.sevens),
  });
  return { train: accuracy(train, classify).mean, valid: accuracy(valid, classify).mean };
}
