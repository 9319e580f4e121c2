/**
 * 03-pixel-similarity, section 6: the whole method, from examples to answers.
 *
 * The method is called pixel similarity. It has a part that is done once, with many examples, and a part that is done
 * for every new picture. Keep the two apart. Later modules put learning in the place of the first part; the second
 * stays.
 *
 * The functions of the sections before come in as parameters, so this file can be tested alone, too.
 *
 * Lesson: README.md, "6. The whole method".
 */
import type { Pixels } from "./1-image.ts";
import type { Digit, Example, Ideals } from "./2-ideal.ts";
import type { Distances } from "./5-choose.ts";

/** Looks at one picture and names its digit. */
export type Classifier = (image: Pixels) => Digit;

/** What the method is made of. */
export interface Parts {
  /** Makes the ideal pictures from examples: section 2. */
  idealDigits(examples: readonly Example[]): Ideals;
  /** Measures a picture against both ideals: sections 3 to 5. */
  distancesTo(image: Pixels, ideals: Ideals): Distances;
  /** Names the nearer digit: section 5. */
  nearest(distances: Distances): Digit;
}

/**
 * Makes a classifier from examples.
 *
 * It averages once, before the first picture comes: `idealDigits` is called one time, and no other part. What it
 * returns is a function of one parameter, whatever else it is called with: it takes a picture, measures it against both
 * ideals at each call (`distancesTo` once, then `nearest` once) and gives what `nearest` says. Each classifier has its
 * own ideals, made by its own parts.
 *
 * @param examples 3s and 7s with their digits: the training pictures
 * @param parts    `idealDigits`, `distancesTo` and `nearest`, to be called with the arguments that `Parts` names. They need no
 *                 `this`. What they throw comes out of the call.
 * @returns the classifier
 *
 * @example
 * const classify = pixelSimilarity(examples, parts);
 * classify(image)   // 3 or 7
 */
export function pixelSimilarity(examples: readonly Example[], parts: Parts): Classifier {
  // #region answer: make the ideals, then return a function that measures a picture and names the nearer digit
  const ideals = parts.idealDigits(examples);
  return (image) => parts.nearest(parts.distancesTo(image, ideals));
  // #endregion
}

/**
 * Tries a classifier on pictures of one digit.
 *
 * @param images   pictures that all show the same digit, perhaps none; the list stays as it is. The same one may come
 *                 twice: it counts twice.
 * @param digit    that digit
 * @param classify the classifier. Ask it once about every picture. Hand it the picture and nothing else.
 *                 What it throws, countRight throws.
 * @returns how many of them it names rightly: a whole number, 0 to `images.length`
 *
 * @example
 * // classify says 3, 3, 7 about three pictures of a 3
 * countRight(images, 3, classify)   // 2
 */
export function countRight(images: readonly Pixels[], digit: Digit, classify: Classifier): number {
  // #region answer: count the pictures for which classify gives the digit
  return images.filter((image) => classify(image) === digit).length;
  // #endregion
}

/** Things that one could do with pictures. Some belong to pixel similarity, some don't. */
export type Part =
  | "average all training pictures"
  | "average the training pictures of each class"
  | "measure the distance to each average"
  | "nudge the averages until the score is better"
  | "take the class that is farther away"
  | "take the class that is nearer";

/**
 * Pixel similarity from memory: which parts, in which order? Close the lesson before you write them down.
 *
 * @returns the parts that belong to it, chosen from `Part`, in the order in which they are done
 */
export function recipe(): Part[] {
  // #region answer: choose the parts of pixel similarity and put them in order
  return [
    "average the training pictures of each class",
    "measure the distance to each average",
    "take the class that is nearer",
  ];
  // #endregion
}
