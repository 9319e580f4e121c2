/**
 * @belief   A right answer about a 7 is something other than true and false.
 * @origin   false is looked for as "nothing": undefined, null or 7.
 * @replaces 5-three.ts
 * @does     finds no right answer about any 7.
 * @mend     The classifier says false about a 7. Count these.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const answers = classify(images.threes);
  const threes = answers.filter((answer) => answer).length / answers.length;
  const none: unknown[] = classify(images.sevens).filter((answer) => answer === undefined);
  const sevens = none.length / images.sevens.shape[0]!;
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
