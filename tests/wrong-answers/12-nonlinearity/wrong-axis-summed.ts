/**
 * @belief   sum(0) adds up a row.
 * @origin   Axis 0 counts the rows; summing over it adds them to each other.
 * @replaces 4-collapse.ts
 * @does     multiplies each row of second.weight by the first bias, and adds up along the wrong axis.
 * @mend     Each output has a row, so the sum runs along the rows: that's what second.weight.matmul(first.bias)
 *           does.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.mul(first.bias).sum(0).add(second.bias),
  };
}
