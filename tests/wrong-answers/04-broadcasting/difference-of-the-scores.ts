/**
 * @belief   What counts is how much worse it is on the other half.
 * @origin   The gap between the two is what the lesson talks about.
 * @replaces 6-memorize.ts
 * @does     returns the gap between the two scores as valid.
 * @mend     Return the two means themselves.
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
  const train = accuracy(digits.train, classify).mean;
  return { train, valid: train - accuracy(digits.valid, classify).mean };
}
