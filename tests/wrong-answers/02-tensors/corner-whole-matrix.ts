/**
 * @belief   Double the matrix, and the corner is in it.
 * @origin   The second half of the task is forgotten.
 * @replaces 7-whole.ts
 * @does     doubles the whole matrix and gives all of it.
 * @mend     Only the four at the bottom right were asked for: shape [2, 2].
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function doubledCorner(x: Tensor): Tensor {
  return { ...x, values: x.values.map((value) => 2 * value) };
}
