/**
 * @belief   Everything goes through the collapsed weight.
 * @origin   The first bias comes in only after the first weight.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     multiplies the first bias by the collapsed weight
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(first.weight).matmul(first.bias).add(second.bias),
  };
}
