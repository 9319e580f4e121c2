/**
 * @belief   The share of false is the accuracy, on the 3s as on the 7s.
 * @origin   The first line is copied from the second.
 * @replaces 5-three.ts
 * @does     counts the 3s that are called a 7.
 * @mend     The question is "is it a 3?": about a 3, true is the right answer.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[]): number => answers.filter((answer) => !answer).length / answers.length;
  const [threes, sevens] = [share(classify(images.threes)), share(classify(images.sevens))];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
