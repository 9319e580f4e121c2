/**
 * @belief   The training score is worth nothing, so it isn't returned.
 * @origin   "The second is the one to report."
 * @replaces 6-memorize.ts
 * @does     returns no score for the training half.
 * @mend     Both scores are asked for: { train, valid }. It's the comparison that teaches something.
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
  return { valid: accuracy(digits.valid, classify).mean } as { train: number; valid: number };
}
