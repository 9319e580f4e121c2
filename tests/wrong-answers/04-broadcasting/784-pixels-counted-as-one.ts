/**
 * @belief   How many pictures there are is the number of pixels divided by 784.
 * @origin   The digits have 28 × 28 pixels.
 * @replaces 5-three.ts
 * @does     counts the pictures by dividing the number of pixels by 784.
 * @mend     Pictures may be of another size. There are as many as there are answers, or as images.threes.shape[0]
 *           says.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const count = (pictures: NdArray) => pictures.values.length / (28 * 28);
  const right = classify(images.threes).filter((answer) => answer).length;
  const alsoRight = classify(images.sevens).filter((answer) => !answer).length;
  const threes = right / count(images.threes);
  const sevens = alsoRight / count(images.sevens);
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
