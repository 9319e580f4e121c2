/**
 * @belief   A share is written in percent.
 * @origin   95 of 100 is how one says it.
 * @replaces 5-three.ts
 * @does     returns percentages.
 * @mend     A share goes from 0 to 1: don't multiply by 100.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    (100 * answers.filter((answer) => answer === right).length) / answers.length;
  const [threes, sevens] = [share(classify(images.threes), true), share(classify(images.sevens), false)];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
