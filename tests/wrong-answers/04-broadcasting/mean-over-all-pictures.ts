/**
 * @belief   The mean is all right answers, divided by all pictures.
 * @origin   That is a good score, too, but another one.
 * @replaces 5-three.ts
 * @fails    5-three > accuracy · right about a 3 is true, right about a 7 is false
 * @says     has a mean over all pictures
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
