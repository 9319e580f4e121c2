/**
 * @belief   To be right on both, the two shares multiply.
 * @origin   Chances that must both come true are multiplied.
 * @replaces 5-three.ts
 * @does     multiplies the two shares.
 * @mend     The mean of two numbers is half of their sum.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const threes = classify(images.threes);
  const sevens = classify(images.sevens);
  const found = threes.filter((answer) => answer).length / threes.length;
  const left = sevens.filter((answer) => !answer).length / sevens.length;
  return { threes: found, sevens: left, mean: found * left };
}
