/**
 * @belief   The accuracy of a 3-classifier is that on the 3s.
 * @origin   The function is called isThree.
 * @replaces 5-three.ts
 * @does     returns the share of the 3s as the mean.
 * @mend     The mean is that of the two shares: half of their sum.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    answers.filter((answer) => answer === right).length / answers.length;
  const [threes, sevens] = [share(classify(images.threes), true), share(classify(images.sevens), false)];
  return { threes, sevens, mean: threes };
}
