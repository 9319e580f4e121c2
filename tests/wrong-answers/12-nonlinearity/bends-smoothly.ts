/**
 * @belief   A line with a corner has no slope there, so it has to be rounded.
 * @origin   Another activation function, ELU, is made for this reason.
 * @replaces 1-relu.ts
 * @does     gives eˣ - 1 for each number below 0, so its numbers go down to -1.
 * @mend     That is a relative, ELU. In ReLU every number below 0 becomes 0.
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  return where(x.gt(0), x, x.exp().sub(1));
}
