/**
 * @belief   The more pictures to learn from, the better; the validation set has some, too.
 * @origin   It improves the score, after all.
 * @replaces 6-memorize.ts
 * @does     learns from the validation half.
 * @mend     That half is for testing only: whoever has learnt from it has seen the exam questions. Learn from
 *           digits.train.
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
