/**
 * @belief   Activation function and sigmoid are two names of the same thing.
 * @origin   The sigmoid was the first one in the course.
 * @replaces 1-relu.ts
 * @does     gives the sigmoid of each number.
 * @mend     That is another activation function, with no corner. ReLU makes 0 of what is below 0, and leaves the
 *           rest as it is.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.sigmoid();
}
