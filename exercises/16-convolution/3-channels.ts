/**
 * 16-convolution, section 3: channels and filters.
 *
 * A colour picture has three layers, a feature map of five filters has five. Such layers are called **channels**. A filter reaches
 * through all of them: it has a table of weights for each channel. And each filter makes one channel of what comes out.
 *
 * Lesson: README.md, "3. Channels and filters". PyTorch: `F.conv2d(images, filters, bias)`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Slides several filters over several pictures, by one pixel at a time and without a frame.
 *
 * Filter number f is laid on a picture, table c of it on channel c. All products of all channels are added up to a single
 * number, and to it `bias[f]`. So the channels of the picture don't come out again: the filters do.
 *
 * The engine has it ready made, as `F.conv2d(images, filters, bias)`. That would pass, too; write it with slices, `mul`, `sum`
 * and `add`, to see what it does. Stay with tensors, so that gradients find their way back to the pictures, the filters and the
 * bias.
 *
 * @param images float32, finite, shape `(n, channels, height, width)`; n may be 0
 * @param filters float32, shape `(outputs, channels, kernel height, kernel width)`: at least 1 in each direction, at most as high
 *   and as wide as the pictures, and not always square
 * @param bias float32, shape `(outputs)`: one number per filter
 * @returns float32, shape `(n, outputs, height - kernel height + 1, width - kernel width + 1)`; the arguments stay as they were,
 *   also in their requiresGrad
 *
 * @example
 * convolve(randn(16, 3, 32, 32), randn(1, 3, 5, 5), zeros(1)).shape; // [16, 1, 28, 28]
 *
 * Errors: a RangeError when the filters have another depth than the pictures (a different number of channels). Its message names
 * both numbers.
 */
export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, depth, height, width] = filters.shape as [number, number, number, number];
  const [, channels, pictureHeight, pictureWidth] = images.shape as [number, number, number, number];
  throw todo(
    "refuse another depth; else start with the bias, and for each weight of the filter add the pixels it meets, times it",
  );
}
