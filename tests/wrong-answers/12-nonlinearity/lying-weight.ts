/**
 * @belief   The order of lengths in a weight doesn't matter.
 * @origin   x @ weightᵀ hides a transpose, and it's done once too often.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     is the transpose of the right one
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight).t(),
    bias: second.weight.matmul(first.bias).add(second.bias),
  };
}
