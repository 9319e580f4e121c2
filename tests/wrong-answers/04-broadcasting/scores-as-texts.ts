/**
 * @belief   toFixed gives a number with few digits.
 * @origin   It prints like one.
 * @replaces 5-three.ts
 * @does     returns texts in place of numbers.
 * @mend     toFixed makes a text. Return the numbers as they are.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (answers: boolean[], right: boolean): number =>
    answers.filter((answer) => answer === right).length / answers.length;
  const [threes, sevens] = [share(classify(images.threes), true), share(classify(images.sevens), false)];
  const scores = {
    threes: threes.toFixed(4),
    sevens: sevens.toFixed(4),
    mean: ((threes + sevens) / 2).toFixed(4),
  };
  return scores as unknown as Scores;
}
