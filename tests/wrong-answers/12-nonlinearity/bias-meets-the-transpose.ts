/**
 * @belief   The bias stands on the left, like x in x @ weight.
 * @origin   In a linear layer the weight is transposed; that is left out here.
 * @replaces 4-collapse.ts
 * @does     multiplies the first bias by the transpose of second.weight.
 * @mend     second.weight has one row per output: it stands on the left, second.weight.matmul(first.bias).
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: first.bias.matmul(second.weight).add(second.bias),
  };
}
