/**
 * @belief   The classifier is asked about the pictures, once.
 * @origin   The second line is copied from the first.
 * @replaces 5-three.ts
 * @does     takes the share of the 7s from the answers about the 3s.
 * @mend     Call the classifier with images.sevens as well.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const answers = classify(images.threes);
  const threes = answers.filter((answer) => answer).length / answers.length;
  const sevens = answers.filter((answer) => !answer).length / answers.length;
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
