/**
 * @belief   The first share is that of the 7s.
 * @origin   The two names change places on the way.
 * @replaces 5-three.ts
 * @does     returns the share of the 7s as that of the 3s, and the other way round.
 * @mend     threes is measured on images.threes, sevens on images.sevens.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    answers.filter((answer) => answer === right).length / answers.length;
  const [threes, sevens] = [share(classify(images.sevens), false), share(classify(images.threes), true)];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
