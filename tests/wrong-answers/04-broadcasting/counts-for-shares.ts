/**
 * @belief   The accuracy is the number of right answers.
 * @origin   The division is forgotten.
 * @replaces 5-three.ts
 * @does     returns how many answers are right, not which share.
 * @mend     Divide each count by the number of its pictures.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const threes = classify(images.threes).filter((answer) => answer).length;
  const sevens = classify(images.sevens).filter((answer) => !answer).length;
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
