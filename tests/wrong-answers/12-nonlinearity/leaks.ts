/**
 * @belief   ReLU lets a little of the negative numbers through.
 * @origin   The leaky ReLU, a relative, is taken for ReLU.
 * @replaces 1-relu.ts
 * @does     lets a hundredth of each number below 0 through.
 * @mend     That is a relative, the leaky ReLU. In ReLU every number below 0 becomes 0.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.maximum(x.mul(0.01));
}
