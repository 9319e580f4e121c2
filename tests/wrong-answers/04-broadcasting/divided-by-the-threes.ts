/**
 * @belief   There are as many 7s as 3s.
 * @origin   One number of pictures was found, and used twice.
 * @replaces 5-three.ts
 * @does     divides both counts by the number of 3s.
 * @mend     Each count is divided by the number of its own pictures.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const [three, seven] = [classify(images.threes), classify(images.sevens)];
  const threes = three.filter((answer) => answer).length / three.length;
  const sevens = seven.filter((answer) => !answer).length / three.length;
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
