/**
 * @belief   ReLU lets a little of the negative numbers through.
 * @origin   The leaky ReLU, a relative, is taken for ReLU.
 * @replaces 1-relu.ts
 * @fails    1-relu > Q34 · relu: what is below 0 becomes 0, the rest stays
 * @says     still has numbers below 0, only smaller ones
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.maximum(x.mul(0.01));
}
