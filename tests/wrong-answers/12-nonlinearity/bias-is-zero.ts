/**
 * @belief   Once the weights are multiplied the biases cancel.
 * @origin   Only the product of the weights is remembered.
 * @replaces 4-collapse.ts
 * @does     gives a bias of zeros.
 * @mend     Both layers have a bias, and both arrive at the end: the first one through second.weight.
 */
import { zeros } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: zeros(second.bias.shape[0]!),
  };
}
