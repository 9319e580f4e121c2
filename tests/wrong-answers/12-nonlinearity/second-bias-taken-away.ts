/**
 * @belief   The second layer undoes its bias.
 * @origin   Minus is read for plus.
 * @replaces 4-collapse.ts
 * @does     takes the second bias away.
 * @mend     The second bias is added.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(first.bias).sub(second.bias),
  };
}
