/**
 * @belief   The bias is what the layer gives for an input of ones.
 * @origin   The bias is what comes for an input of zeros.
 * @replaces 4-collapse.ts
 * @does     adds up the rows of the collapsed weight, and the second bias.
 * @mend     The first bias meets second.weight: second.weight.matmul(first.bias). Then the second bias is added.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(first.weight).sum(1).add(second.bias),
  };
}
