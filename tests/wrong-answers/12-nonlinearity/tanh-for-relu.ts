/**
 * @belief   Any activation function will do, and tanh is one.
 * @origin   Older networks were built with tanh.
 * @replaces 1-relu.ts
 * @does     gives tanh of each number.
 * @mend     That is another activation function, with no corner. ReLU makes 0 of what is below 0, and leaves the
 *           rest as it is.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.tanh();
}
