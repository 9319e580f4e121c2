/**
 * @belief   The accuracy is the share of the 7s that are recognised.
 * @origin   Of three names, the wrong one is picked.
 * @replaces 6-memorize.ts
 * @does     returns the shares on the 7s alone.
 * @mend     accuracy gives three numbers: take the mean.
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
  return { train: accuracy(digits.train, classify).sevens, valid: accuracy(digits.valid, classify).sevens };
}
