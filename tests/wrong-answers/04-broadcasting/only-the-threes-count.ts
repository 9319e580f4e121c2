/**
 * @belief   The accuracy is the share of the 3s that are found.
 * @origin   The function is called isThree.
 * @replaces 6-memorize.ts
 * @fails    6-memorize > Q11 · measureBoth: learns from the training half, is measured on both
 * @says     is the share on the 3s alone
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
  return { train: accuracy(digits.train, classify).threes, valid: accuracy(digits.valid, classify).threes };
}
