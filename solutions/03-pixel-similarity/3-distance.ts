/**
 * 03-pixel-similarity, section 3: how far apart are two pictures? The first answer: L1.
 *
 * A distance is one number. It is 0 when the two are equal, and it grows with every pixel that differs. Here each pixel
 * counts as much as it differs, no matter in which direction.
 *
 * Lesson: README.md, "3. L1". PyTorch: `(a - b).abs().mean()`, also known as `F.l1_loss(a, b)`.
 */
import type { Pixels } from "./1-image.ts";

/**
 * Subtracts one picture from another, pixel by pixel.
 *
 * @param a a picture, in bytes or in fractions
 * @param b a picture of the same length, in the same unit. It may be in another kind of array: the mean of pictures in
 *          bytes has fractions.
 * @returns a new `Float32Array`: above 0 where `a` has more ink, below 0 where `b` has more. Both pictures stay as they
 *          are.
 *
 * @example
 * differences(Uint8Array.of(10, 200, 7), Uint8Array.of(30, 150, 7))   // -20 50 0
 */
export function differences(a: Pixels, b: Pixels): Float32Array {
  // #region answer: for every place, a's pixel minus b's, in an array that can hold numbers below 0
  return Float32Array.from(a, (value, place) => value - b[place]!);
  // #endregion
}

/**
 * The L1 distance: the mean of the absolute differences.
 *
 * @param a a picture, in bytes or in fractions
 * @param b a picture of the same length, in the same unit, perhaps in another kind of array; both stay as they are
 * @returns the distance, 0 or more, in the unit of the pixels, however small it is
 *
 * @example
 * l1(Float32Array.of(1, 0.5, 0), Float32Array.of(0.4, 0.8, 0))   // 0.3: the differences are 0.6, -0.3 and 0
 */
export function l1(a: Pixels, b: Pixels): number {
  // #region answer: drop the sign of every difference, add them up, divide by how many there are
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += Math.abs(a[place]! - b[place]!);
  return sum / a.length;
  // #endregion
}
