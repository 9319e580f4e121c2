/**
 * @belief   The first layer comes first, so its weight stands on the left.
 * @origin   Reading order is taken for the order of the product.
 * @replaces 4-collapse.ts
 * @does     multiplies the weights in the other order, first.weight by second.weight.
 * @mend     The order matters: second.weight stands on the left. See section 4.
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: first.weight.matmul(second.weight),
    bias: second.weight.matmul(first.bias).add(second.bias),
  };
}
