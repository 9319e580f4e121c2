/**
 * @belief   `a + b / 2` is the mean of a and b.
 * @origin   Read from left to right it sounds so.
 * @replaces 5-three.ts
 * @does     adds half of the second share to the first one.
 * @mend     / binds tighter than +. Put the sum in parentheses, then halve it.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    answers.filter((answer) => answer === right).length / answers.length;
  const threes = share(classify(images.threes), true);
  const sevens = share(classify(images.sevens), false);
  return { threes, sevens, mean: threes + sevens / 2 };
}
