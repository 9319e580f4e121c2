/**
 * @belief   The more pictures to learn from, the better; the validation set has some, too.
 * @origin   It improves the score, after all.
 * @replaces 6-memorize.ts
 * @fails    6-memorize > Q11 · measureBoth: learns from the training half, is measured on both
 * @says     is for testing only
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
  const classify = learn(digits.valid);
  return { train: accuracy(digits.train, classify).mean, valid: accuracy(digits.valid, classify).mean };
}
