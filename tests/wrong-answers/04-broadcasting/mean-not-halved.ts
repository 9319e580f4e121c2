/**
 * @belief   The sum of the two is their mean.
 * @origin   The division is forgotten.
 * @replaces 5-three.ts
 * @does     returns the sum of the two shares as their mean.
 * @mend     The mean of two numbers is half of their sum.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    answers.filter((answer) => answer === right).length / answers.length;
  const [threes, sevens] = [share(classify(images.threes), true), share(classify(images.sevens), false)];
  return { threes, sevens, mean: threes + sevens };
}
