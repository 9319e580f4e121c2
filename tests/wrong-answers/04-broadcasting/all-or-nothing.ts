/**
 * @belief   A classifier is right on the 3s when it's right on every one.
 * @origin   every and some are mistaken for a share.
 * @replaces 5-three.ts
 * @does     returns 1 when all answers are right, and else 0.
 * @mend     Count the right answers and divide by how many there are.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const threes = Number(classify(images.threes).every((answer) => answer));
  const sevens = Number(classify(images.sevens).every((answer) => !answer));
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
