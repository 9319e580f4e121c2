/**
 * @belief   values.length is how many pictures there are.
 * @origin   length is the word for "how many".
 * @replaces 5-three.ts
 * @does     divides by the number of pixels.
 * @mend     How many pictures there are is the first length of the shape, and the number of answers.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const threes = classify(images.threes).filter((answer) => answer).length / images.threes.values.length;
  const sevens = classify(images.sevens).filter((answer) => !answer).length / images.sevens.values.length;
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
