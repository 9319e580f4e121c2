/**
 * 04-broadcasting, section 6: learning by heart.
 *
 * This classifier is always right about the pictures that it was trained on, and has no idea about any other. It shows
 * why a score says something only when it's taken on pictures that the classifier has never seen.
 *
 * Lesson: README.md, "6. Learning by heart". Python: a `dict` from pictures to labels.
 */
import type { Classifier, Pair, Scores } from "./5-three.ts";
import type { NdArray } from "./nd.ts";

/**
 * Given: each of n pictures as a text, so that they can be compared. Two pictures have the same text when all their
 * pixels are the same, and only then.
 */
export function textsOf(images: NdArray): string[] {
  const count = images.shape[0] ?? 0;
  const size = images.values.length / count;
  return Array.from({ length: count }, (_, i) => images.values.subarray(i * size, (i + 1) * size).join());
}

/**
 * Trains the memorizer: it stores every picture together with its label (`true` for a 3, `false` for a 7), and nothing
 * else. What becomes of the training pictures later doesn't matter any more.
 *
 * What it gives back is the trained classifier, a function. Shown a picture that it has stored, it gives the label.
 * Shown any other, it has no idea, and says `guess`.
 *
 * @param images the training pictures, (n, 28, 28) and (m, 28, 28), or of another height and width. No picture is both
 *               a 3 and a 7. There may be no 3s at all.
 * @param guess  what to say about a picture that was not among them
 * @returns a classifier: `true` for a stored 3, `false` for a stored 7, `guess` for everything else
 *
 * @example
 * const classify = memorize(train, false);
 * classify(train.threes)   // [true, true, true, ...]
 * classify(valid.threes)   // [false, false, false, ...]
 */
export function memorize(images: Pair<NdArray>, guess: boolean): Classifier {
  // #region answer: put the texts of all pictures into a Map, with their labels, and return a function that looks them up
  const labels = new Map<string, boolean>();
  for (const text of textsOf(images.threes)) labels.set(text, true);
  for (const text of textsOf(images.sevens)) labels.set(text, false);
  return (shown) => textsOf(shown).map((text) => labels.get(text) ?? guess);
  // #endregion
}

/** The two halves of the data set: one to learn from, one to be tested on. */
export interface Digits {
  readonly train: Pair<NdArray>;
  readonly valid: Pair<NdArray>;
}

/**
 * Trains a classifier, then measures it twice: on the pictures it has learnt from, and on others.
 *
 * @param digits   training and validation pictures
 * @param learn    makes a classifier from pictures with known digits; it's called once, with the training pictures
 * @param accuracy section 5: measures a classifier
 * @returns the two means. The second is the one to report.
 *
 * @example
 * measureBoth(digits, (images) => memorize(images, false), accuracy)   // { train: 1, valid: ... }
 */
export function measureBoth(
  digits: Digits,
  learn: (images: Pair<NdArray>) => Classifier,
  accuracy: (images: Pair<NdArray>, classify: Classifier) => Scores,
): { train: number; valid: number } {
  // #region answer: learn once, from the training pictures, and return the mean accuracy on each half
  const classify = learn(digits.train);
  return { train: accuracy(digits.train, classify).mean, valid: accuracy(digits.valid, classify).mean };
  // #endregion
}
