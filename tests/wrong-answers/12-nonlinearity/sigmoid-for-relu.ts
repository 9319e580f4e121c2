/**
 * @belief   Activation function and sigmoid are the same thing.
 * @origin   The sigmoid was the first one in the course.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · relu: what is below 0 becomes 0, the rest stays
 * @says     is what the sigmoid gives
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.sigmoid();
}
