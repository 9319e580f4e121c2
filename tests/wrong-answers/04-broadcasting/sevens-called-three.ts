/**
 * @belief   The share of true is the accuracy, on the 7s as on the 3s.
 * @origin   The second line is copied from the first.
 * @replaces 5-three.ts
 * @does     counts the 7s that are called a 3.
 * @mend     The question is "is it a 3?": about a 7, false is the right answer.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[]): number => answers.filter((answer) => answer).length / answers.length;
  const [threes, sevens] = [share(classify(images.threes)), share(classify(images.sevens))];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
