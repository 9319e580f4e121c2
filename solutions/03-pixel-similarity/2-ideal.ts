/**
 * 03-pixel-similarity, section 2: the ideal digit.
 *
 * Lay all the 3s on top of each other and take the mean at every pixel. What comes out is a blurred 3: dark where
 * nearly all people draw a 3, pale where only some do. We call it the ideal 3. The ideal 7 is made in the same way,
 * from the 7s.
 *
 * Lesson: README.md, "2. The ideal digit". PyTorch: `threes.mean(0)`.
 */
import type { Pixels } from "./1-image.ts";

/** The digits that we tell apart. */
export type Digit = 3 | 7;

/** A picture, and the digit that it shows. */
export interface Example {
  readonly pixels: Pixels;
  readonly digit: Digit;
}

/** One ideal picture per digit: `ideals[3]` and `ideals[7]`. */
export type Ideals = Readonly<Record<Digit, Pixels>>;

/**
 * The mean picture: at every place, the mean of what all the pictures have at this place.
 *
 * The pictures come as bytes or as fractions. The mean is in the same unit as they are, but not a whole number in
 * general. The pictures themselves stay as they are.
 *
 * @param images one or more pictures, all of the same length and in the same unit. The same one may come twice: it
 *               counts twice.
 * @returns a `Float32Array` of that length
 *
 * @example
 * meanImage([Uint8Array.of(0, 200, 10), Uint8Array.of(5, 100, 10)])   // 2.5 150 10
 */
export function meanImage(images: readonly Pixels[]): Float32Array {
  // #region answer: add the pictures up, place by place, then divide every sum by the number of pictures
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) {
    for (let place = 0; place < sums.length; place++) sums[place]! += image[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / images.length);
  // #endregion
}

/**
 * Makes the two ideal pictures: one from the 3s, one from the 7s.
 *
 * @param examples  3s and 7s in any order, at least one of each; the list stays as it is. The same picture may come
 *                  twice: it counts twice.
 * @param meanImage the function from above. Call this parameter, with a list of pictures and nothing else: then your
 *                  two functions can be tested apart.
 * @returns the mean of the 3s under the key 3, the mean of the 7s under the key 7. What `meanImage` throws, idealDigits
 *          throws.
 *
 * @example
 * const ideals = idealDigits(examples, meanImage);
 * ideals[3]   // the ideal 3
 */
export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  // #region answer: for each digit, take the mean of the pictures that show it
  const mean = (digit: Digit): Pixels =>
    meanImage(examples.filter((example) => example.digit === digit).map((example) => example.pixels));
  return { 3: mean(3), 7: mean(7) };
  // #endregion
}
