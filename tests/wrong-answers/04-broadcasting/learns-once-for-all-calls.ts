/**
 * @belief   A trained classifier can be kept for the next call.
 * @origin   Learning is expensive, and a variable at the top of the file keeps it.
 * @replaces 6-memorize.ts
 * @does     keeps the classifier of the first call for all later ones.
 * @mend     Every call has its own digits and its own learn: keep nothing between calls.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { Digits } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Learn = (images: Pair<NdArray>) => Classifier;
type Accuracy = (images: Pair<NdArray>, classify: Classifier) => Scores;

let kept: Classifier | undefined;

export function measureBoth(
  digits: Digits,
  learn: Learn,
  accuracy: Accuracy,
): { train: number; valid: number } {
  kept ??= learn(digits.train);
  return { train: accuracy(digits.train, kept).mean, valid: accuracy(digits.valid, kept).mean };
}
