/**
 * 16-convolution, section 4: a convolution is a matrix product.
 *
 * Loops over windows are slow, and matrix products are what computers do fastest. So libraries lay every window out as a column of a
 * large matrix (**unfold**, also called im2col). Then all filters meet all windows in one product.
 *
 * Lesson: README.md, "4. One matrix product". PyTorch: `F.unfold(images, (2, 3), stride=2)`, then `filters.flatten(1) @ columns`.
 */
import { stack, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Lays every window of every picture out as a column.
 *
 * The windows stand side by side in the order of their places: from left to right, then the next row of places. Within a column
 * come the pixels of channel 0, row by row, then those of channel 1, and so on. A window never reaches over the border; pixels at the
 * right and at the bottom that no whole step reaches are left out.
 *
 * A pixel that lies in several windows comes several times. Stay with tensors: its gradient is then the sum of what comes back from
 * all of them.
 *
 * @param images float32, finite, shape `(n, channels, height, width)`; n may be 0
 * @param kernel the window's height and width: whole numbers, at least 1 and at most those of the pictures
 * @param stride how many pixels a step is long, down and to the right: a whole number, 1 or more
 * @returns float32, shape `(n, channels · kernel height · kernel width, places)`, in memory of its own; the pictures stay as they
 *   were
 *
 * @example
 * unfold(tensor([[[[1, 2, 3], [4, 5, 6]]]]), [2, 2], 1); // shape (1, 4, 2): the columns are 1, 2, 4, 5 and 2, 3, 5, 6
 *
 * Errors: none of its own.
 */
export function unfold(images: Tensor, kernel: readonly [number, number], stride: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  throw todo(
    "for each pixel of the window, slice out what it sees in all places; stack these, and put them in shape",
  );
}

/**
 * The rest of a convolution: all filters meet all windows in one matrix product, and the numbers are laid out as feature maps again.
 *
 * Stay with tensors, so that gradients find their way back to all three. The three stay as they were.
 *
 * @param windows float32, shape `(n, channels · kernel height · kernel width, places)`: what `unfold` gives; n may be 0
 * @param filters float32, shape `(outputs, channels, kernel height, kernel width)`
 * @param bias float32, shape `(outputs)`: one number per filter
 * @param rows how many rows a feature map has: a whole number that divides the number of places
 * @returns float32, shape `(n, outputs, rows, places / rows)`
 *
 * @example
 * convolveWindows(unfold(images, [3, 3], 1), filters, bias, 26); // for pictures of 28 by 28: what F.conv2d gives
 *
 * Errors: none of its own; the engine complains when windows and filters don't fit each other.
 */
export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  throw todo(
    "lay each filter out as a row, multiply, add each filter's bias, and put the places in rows again",
  );
}
