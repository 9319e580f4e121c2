/**
 * @belief   Calling a function again gives the same again.
 * @origin   The shares have names only in the result.
 * @replaces 5-three.ts
 * @does     asks the classifier about the same pictures once more, for the mean.
 * @mend     Ask once and keep the shares: const threes = ..., const sevens = .... The mean is made of these two.
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (pictures: NdArray, wanted: boolean): number => {
    const answers = classify(pictures);
    return answers.filter((answer) => answer === wanted).length / answers.length;
  };
  return {
    threes: share(images.threes, true),
    sevens: share(images.sevens, false),
    mean: (share(images.sevens, false) + share(images.threes, true)) / 2,
  };
}
