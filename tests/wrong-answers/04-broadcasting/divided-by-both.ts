/**
 * @belief   A share is a part of all pictures.
 * @origin   The total is computed once.
 * @replaces 5-three.ts
 * @does     divides both counts by the number of all pictures.
 * @mend     The share of the 3s is a part of the 3s, that of the 7s a part of the 7s.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const [three, seven] = [classify(images.threes), classify(images.sevens)];
  const all = three.length + seven.length;
  const threes = three.filter((answer) => answer).length / all;
  const sevens = seven.filter((answer) => !answer).length / all;
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
