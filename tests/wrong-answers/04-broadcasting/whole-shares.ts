/**
 * @belief   A share is rounded to a whole number.
 * @origin   Counts are whole numbers.
 * @replaces 5-three.ts
 * @does     rounds the shares to whole numbers: 0 or 1.
 * @mend     A share is a fraction: divide, and don't round.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    Math.round(answers.filter((answer) => answer === right).length / answers.length);
  const [threes, sevens] = [share(classify(images.threes), true), share(classify(images.sevens), false)];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
