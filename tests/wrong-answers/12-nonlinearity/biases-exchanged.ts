/**
 * @belief   The last bias comes last, so it meets the weight.
 * @origin   second.weight is written beside second.bias.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     has the two biases exchanged
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(second.bias).add(first.bias),
  };
}
