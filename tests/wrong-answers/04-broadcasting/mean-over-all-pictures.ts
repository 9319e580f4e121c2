/**
 * @belief   The mean is all right answers, divided by all pictures.
 * @origin   That is a good score, too, but another one.
 * @replaces 5-three.ts
 * @does     takes the mean over all pictures together.
 * @mend     Both digits count the same, even when there are more pictures of one: take the mean of the two shares.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const [three, seven] = [classify(images.threes), classify(images.sevens)];
  const rightThrees = three.filter((answer) => answer).length;
  const rightSevens = seven.filter((answer) => !answer).length;
  return {
    threes: rightThrees / three.length,
    sevens: rightSevens / seven.length,
    mean: (rightThrees + rightSevens) / (three.length + seven.length),
  };
}
