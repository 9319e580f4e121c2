/**
 * @belief   A transpose turns all the axes around.
 * @origin   True for two axes.
 * @replaces 6-slices.ts
 * @does     puts all axes in reversed order.
 * @mend     Only the two axes that were asked for change places.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function transpose(x: Tensor, _a: number, _b: number): Tensor {
  return { ...x, shape: x.shape.toReversed(), strides: x.strides.toReversed() };
}
