/**
 * @belief   accuracy's result is the score.
 * @origin   It's not looked at what accuracy gives.
 * @replaces 6-memorize.ts
 * @does     returns all three scores for each half.
 * @mend     Only the mean of each half is asked for: one number.
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
  const both = { train: accuracy(digits.train, classify), valid: accuracy(digits.valid, classify) };
  return both as unknown as { train: number; valid: number };
}
