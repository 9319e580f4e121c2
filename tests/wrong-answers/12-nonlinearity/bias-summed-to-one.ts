/**
 * @belief   Multiply the first bias by the second weight and add it all up.
 * @origin   With a single output it comes out right.
 * @replaces 4-collapse.ts
 * @does     multiplies second.weight by the first bias, and adds up all of it to one number for all outputs.
 * @mend     Each output has a sum of its own, along its row: second.weight.matmul(first.bias).
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.mul(first.bias).sum().add(second.bias),
  };
}
