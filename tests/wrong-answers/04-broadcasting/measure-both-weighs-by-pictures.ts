/**
 * @belief   The accuracy is how many of all pictures are right.
 * @origin   That is what the word means elsewhere. Here the two shares count alike.
 * @replaces 6-memorize.ts
 * @does     weighs the shares of the 3s and the 7s by how many pictures there are of each.
 * @mend     accuracy has done all the work: take its `mean`, in which both digits count the same.
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
  const shareOf = (half: Pair<NdArray>): number => {
    const scores = accuracy(half, classify);
    const [threes, sevens] = [half.threes.shape[0]!, half.sevens.shape[0]!];
    return (scores.threes * threes + scores.sevens * sevens) / (threes + sevens);
  };
  return { train: shareOf(digits.train), valid: shareOf(digits.valid) };
}
