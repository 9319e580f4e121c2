/**
 * @belief   The last bias comes last, so it meets the weight.
 * @origin   second.weight is written beside second.bias.
 * @replaces 4-collapse.ts
 * @does     multiplies the second bias by second.weight, and only adds the first one.
 * @mend     It's the other way around: the first bias meets second.weight, the second one is only added.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(second.bias).add(first.bias),
  };
}
