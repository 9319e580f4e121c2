/**
 * @belief   A score is a score, whatever pictures it is taken on.
 * @origin   The first line is copied, and half of it is changed.
 * @replaces 6-memorize.ts
 * @fails    6-memorize > Q11 · measureBoth: learnt by heart 1 and 0.5; the nearest ideal falls far less
 * @says     is the same perfect score twice
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
