/**
 * @way      It measures the validation half before the training half, and takes the mean of the shares itself.
 * @replaces 6-memorize.ts
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
  const classify = learn({ ...digits.train });
  const mean = ({ threes, sevens }: Scores): number => (threes + sevens) / 2;
  const valid = mean(accuracy(digits.valid, classify));
  return { valid, train: mean(accuracy(digits.train, classify)) };
}
