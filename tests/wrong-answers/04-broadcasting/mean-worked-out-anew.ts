/**
 * @belief   The mean is half of the two shares together.
 * @origin   That is how section 5 works it out.
 * @replaces 6-memorize.ts
 * @does     works out the mean from the two shares, and doesn't take the one that `accuracy` gives.
 * @mend     The scores that come in have a `mean`: return that one.
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
  const meanOf = (half: Pair<NdArray>) => {
    const { threes, sevens } = accuracy(half, classify);
    return (threes + sevens) / 2;
  };
  return { train: meanOf(digits.train), valid: meanOf(digits.valid) };
}
