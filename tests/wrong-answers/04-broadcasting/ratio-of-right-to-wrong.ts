/**
 * @belief   A share is right answers against wrong ones.
 * @origin   "3 to 1" is said of odds.
 * @replaces 5-three.ts
 * @does     divides the right answers by the wrong ones.
 * @mend     A share is a part of the whole: divide by the number of all answers.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const ratio = (answers: boolean[], right: boolean): number => {
    const count = answers.filter((answer) => answer === right).length;
    return count / (answers.length - count);
  };
  const [threes, sevens] = [ratio(classify(images.threes), true), ratio(classify(images.sevens), false)];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
