/**
 * @belief   What matters is how often it's wrong.
 * @origin   The error rate is reported as often as the accuracy.
 * @replaces 5-three.ts
 * @does     returns the shares of wrong answers.
 * @mend     The accuracy is the share of right answers: true about a 3, false about a 7.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], wrong: boolean): number =>
    answers.filter((answer) => answer === wrong).length / answers.length;
  const [threes, sevens] = [share(classify(images.threes), false), share(classify(images.sevens), true)];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
