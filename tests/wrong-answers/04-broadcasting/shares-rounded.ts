/**
 * @belief   Four digits are enough.
 * @origin   The lesson shows four: 0.9168.
 * @replaces 5-three.ts
 * @does     rounds the shares.
 * @mend     Return the shares as they are. Rounding is for printing.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    Number((answers.filter((answer) => answer === right).length / answers.length).toFixed(2));
  const [threes, sevens] = [share(classify(images.threes), true), share(classify(images.sevens), false)];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
