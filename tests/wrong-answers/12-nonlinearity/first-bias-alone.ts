/**
 * @belief   x meets the first bias, so that's the bias.
 * @origin   What comes later is overlooked.
 * @replaces 4-collapse.ts
 * @does     takes the first bias alone.
 * @mend     The first bias still goes through the second layer: it meets second.weight, and second.bias is added.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: first.bias,
  };
}
