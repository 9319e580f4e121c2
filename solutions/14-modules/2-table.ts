/**
 * 14-modules, section 2: two places of the table where people stumble.
 *
 * Most rows of the lesson's table are one call. Two of them go wrong in silence: the two products of two square matrices, and
 * the way from a floating type to bytes.
 *
 * Lesson: README.md, "2. The table". PyTorch: `a * b`, `a @ b`, `x.to(torch.uint8)`.
 */
import type { Tensor } from "#engine";

/**
 * Both products of two square matrices. For two of the same size both exist and have the same shape, so that nobody
 * notices when the wrong one is taken.
 *
 * @param a float32, shape `(n, n)`, n at least 1
 * @param b float32, shape `(n, n)`
 * @returns `each`: every number of a times the number of b at the same place; `matrix`: the matrix product, rows of a by
 *   columns of b. Both of shape `(n, n)`, new ones at each call; a and b stay as they were
 *
 * @example
 * const a = tensor([[1, 2], [3, 4]]);
 * products(a, eye(2)); // each: tensor([[1., 0.], [0., 4.]]), matrix: tensor([[1., 2.], [3., 4.]])
 *
 * Errors: none of its own.
 */
export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  // #region answer: return both products under their names
  return { each: a.mul(b), matrix: a.matmul(b) };
  // #endregion
}

/**
 * Makes bytes out of brightnesses, as they are kept in a picture file. 0 becomes 0, 1 becomes 255, and what lies between
 * becomes the nearest whole number. What is below 0 becomes 0 and what is above 1 becomes 255: a byte has no room for more.
 *
 * A type of whole numbers drops the fraction of what is written into it, and doesn't round. And a byte begins anew at 0 after 255.
 *
 * @param x float32, any shape, brightnesses that are meant to lie between 0 and 1; some may lie outside, even far outside
 * @returns uint8, the same shape; x stays as it was. (Nobody asks for a brightness exactly halfway between two bytes.)
 *
 * @example
 * bytesOf(tensor([0, 0.25, 1, 1.5, -0.5])); // tensor([0, 64, 255, 255, 0], dtype=torch.uint8)
 *
 * Errors: none of its own. Nobody asks for NaN.
 */
export function bytesOf(x: Tensor): Tensor {
  // #region answer: stretch to 0 ... 255, round, keep inside of what a byte can hold, and change the type
  return x.mul(255).round().clamp(0, 255).to("uint8");
  // #endregion
}
