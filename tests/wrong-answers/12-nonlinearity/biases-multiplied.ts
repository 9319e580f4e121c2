/**
 * @belief   The weights are multiplied, so the biases are multiplied as well.
 * @origin   The rule for the weight is carried over.
 * @replaces 4-collapse.ts
 * @does     multiplies the two biases, number by number.
 * @mend     The first bias meets second.weight (a matrix product), then second.bias is added.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: first.bias.mul(second.bias),
  };
}
