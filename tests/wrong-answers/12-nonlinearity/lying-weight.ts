/**
 * @belief   The order of lengths in a weight doesn't matter.
 * @origin   x @ weightᵀ hides a transpose, and it's done once too often.
 * @replaces 4-collapse.ts
 * @does     gives the transpose of the right weight.
 * @mend     A weight has one row per output: shape (outputs, inputs). Don't transpose.
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight).t(),
    bias: second.weight.matmul(first.bias).add(second.bias),
  };
}
