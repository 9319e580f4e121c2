/**
 * @belief   Object.values gives train first and valid second, as the type says.
 * @origin   It does where the object was written in that order.
 * @replaces 6-memorize.ts
 * @does     takes the two halves by the order in which they stand in digits, and not by their names.
 * @mend     An object may be written as { valid, train } as well: ask for digits.train and digits.valid.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { Digits } from "#work/04-broadcasting/6-memorize.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function measureBoth(
  digits: Digits,
  learn: (images: Pair<NdArray>) => Classifier,
  accuracy: (images: Pair<NdArray>, classify: Classifier) => Scores,
): { train: number; valid: number } {
  const classify = learn(digits.train);
  const halves: Pair<NdArray>[] = Object.values(digits);
  const [train = 0, valid = 0] = halves.map((half) => accuracy(half, classify).mean);
  return { train, valid };
}
