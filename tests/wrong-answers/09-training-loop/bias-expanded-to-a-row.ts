/**
 * @belief   Every picture needs a bias of its own, so it must be repeated n times.
 * @origin   The shape (n) looks like one number for each picture.
 * @replaces 3-linear.ts
 * @does     makes n numbers of the bias, of the shape (n): added to a column they give a square.
 * @mend     Add the bias as it is: its one number meets each of the sums.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, [weights, bias]: Params): Tensor {
  return x.matmul(weights).add(bias.expand(x.shape[0]!));
}
