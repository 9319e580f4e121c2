/**
 * @belief   The first layer comes first, so its weight stands on the left.
 * @origin   Reading order is taken for the order of the product.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     is first.weight times second.weight
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: first.weight.matmul(second.weight),
    bias: second.weight.matmul(first.bias).add(second.bias),
  };
}
