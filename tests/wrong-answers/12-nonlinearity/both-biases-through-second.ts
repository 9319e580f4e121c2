/**
 * @belief   Both biases go through the second layer.
 * @origin   The brackets are set too wide.
 * @replaces 4-collapse.ts
 * @does     adds the two biases, and sends the sum through second.weight.
 * @mend     Only the first bias meets second.weight; the second one is added afterwards.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(first.bias.add(second.bias)),
  };
}
