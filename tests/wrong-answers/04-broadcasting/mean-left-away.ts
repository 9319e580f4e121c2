/**
 * @belief   The two shares say all.
 * @origin   The third number is forgotten.
 * @replaces 5-three.ts
 * @does     returns no mean.
 * @mend     Scores has three parts: threes, sevens, and the mean of the two.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    answers.filter((answer) => answer === right).length / answers.length;
  const scores = {
    threes: share(classify(images.threes), true),
    sevens: share(classify(images.sevens), false),
  };
  return scores as Scores;
}
