/**
 * 03-pixel-similarity, section 4: the second answer: RMSE, the root mean squared error.
 *
 * The name says what to do, if you read it backwards: take the error, square it, take the mean, take the root.
 *
 * Lesson: README.md, "4. RMSE". PyTorch: `((a - b)**2).mean().sqrt()`, also known as `F.mse_loss(a, b).sqrt()`.
 */
import type { Pixels } from "./1-image.ts";

/**
 * The root mean squared error of two pictures.
 *
 * @param a a picture, in bytes or in fractions
 * @param b a picture of the same length, in the same unit, perhaps in another kind of array; both stay as they are
 * @returns the distance, 0 or more, in the unit of the pixels, also when the pictures are nearly equal
 *   (numbers on the way may be float32)
 *
 * @example
 * rmse(Float32Array.of(1, 0.5, 0), Float32Array.of(0, 0.5, 0))   // 0.5774: the squares are 1, 0 and 0
 */
export function rmse(a: Pixels, b: Pixels): number {
  // #region answer: square every difference, take the mean of the squares, and the root of that mean
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place]! - b[place]!) ** 2;
  return Math.sqrt(sum / a.length);
  // #endregion
}

/**
 * Shares an amount of ink out evenly over the first pixels of a white picture.
 *
 * With it you can see that L1 and RMSE are two different measures. Compare the pictures that it makes with a white one.
 * However the ink is shared out, L1 stays the same, because the sum does. RMSE is large when few pixels are wrong by
 * much, and small when many are wrong by little.
 *
 * @param ink   how much ink there is in all: 0 or more, perhaps above 1
 * @param over  how many pixels get a share: a whole number, from 1 to `size`
 * @param size  how many pixels the picture has
 * @returns a picture of `size` pixels: the first `over` of them have equal shares of the ink, the others have none
 *
 * @example
 * spread(1, 2, 6)   // 0.5 0.5 0 0 0 0
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  // #region answer: make a white picture and give each of the first pixels its share
  return new Float32Array(size).fill(ink / over, 0, over);
  // #endregion
}
