/**
 * 16-convolution, section 5: pooling.
 *
 * Whether a corner was found matters more than the exact pixel where. **Pooling** cuts every channel into squares and leaves one
 * number of each: the largest, or the mean. It has nothing to learn.
 *
 * Lesson: README.md, "5. Pooling". PyTorch: `F.max_pool2d(images, 2)`, `F.avg_pool2d(images, 2)`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Max pooling: of every square of `size` by `size` pixels only the largest number stays.
 *
 * The squares lie side by side, each channel by itself, beginning in the upper left corner. Pixels at the right and at the bottom
 * that fill no whole square are left out.
 *
 * Stay with tensors: the gradient of a square goes to its largest number, and the others get 0. (Where several are the largest,
 * any of them may get it, or all a part.)
 *
 * @param images float32, finite (also far from 0, like 1e30), shape `(n, channels, height, width)`; n may be 0
 * @param size how many pixels a square is high and wide: a whole number, at least 1, at most the height and the width
 * @returns float32, shape `(n, channels, ⌊height / size⌋, ⌊width / size⌋)`; the pictures stay as they were
 *
 * @example
 * maxPool(tensor([[[[1, 2, 0, -5], [3, 4, -1, -2]]]]), 2); // tensor([[[[4., 0.]]]])
 *
 * Errors: none of its own.
 */
export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  throw todo(
    "cut off what fills no square, give each square two dimensions of its own, and keep the largest along both",
  );
}

/**
 * Average pooling: as max pooling, but what stays of a square is the mean of its numbers. Its gradient is spread evenly over all of
 * them.
 *
 * @param images float32, finite (also far from 0, like 1e30), shape `(n, channels, height, width)`; n may be 0
 * @param size how many pixels a square is high and wide: a whole number, at least 1, at most the height and the width
 * @returns float32, shape `(n, channels, ⌊height / size⌋, ⌊width / size⌋)`; the pictures stay as they were
 *
 * @example
 * averagePool(tensor([[[[1, 2, 0, -5], [3, 4, -1, -2]]]]), 2); // tensor([[[[2.5000, -2.0000]]]])
 *
 * Errors: none of its own.
 */
export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  throw todo("cut and lay out as in max pooling, and take the mean over both dimensions of a square");
}

/**
 * Tells whether the order of two functions makes no difference for some pictures: whether first one and then the other gives
 * exactly the same numbers, in the same shape, as the other way round.
 *
 * Exactly the same means equal, not nearly; 0 and −0 are equal. A picture of 2 by 3 and one of 3 by 2 have different shapes, whatever
 * their numbers are.
 *
 * A single number that differs is a proof that they may not be exchanged. The opposite is no proof: on other pictures they may
 * differ.
 *
 * @param one takes a float32 tensor and gives one, always with the same finite numbers for the same input; it leaves its input as
 *   it is
 * @param other another such function; each takes what the other gives
 * @param images float32, finite, any shape that both take, perhaps without numbers (then only shapes can differ); they stay as
 *   they were
 * @returns true when both orders give the same, else false: a plain boolean, no tensor. Afterwards the engine records if it did
 *   before, and only then
 *
 * @example
 * exchangeable((x) => x.mul(2), (x) => x.add(1), tensor([3])); // false: (3 + 1) · 2 is 8, but 3 · 2 + 1 is 7
 *
 * Errors: none of its own.
 */
export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  throw todo("compute both orders, and compare first their shapes, then all their numbers");
}
