/**
 * @way      The share of false is 1 minus the mean of the answers as numbers.
 * @replaces 5-three.ts
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const mean = (answers: boolean[]) =>
    answers.reduce((sum, answer) => sum + Number(answer), 0) / answers.length;
  const sevens = 1 - mean(classify(images.sevens));
  const threes = mean(classify(images.threes));
  return { mean: threes / 2 + sevens / 2, sevens, threes };
}
