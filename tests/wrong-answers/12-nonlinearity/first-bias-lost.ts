/**
 * @belief   The bias at the end is the bias of the last layer.
 * @origin   Only what is added last is seen.
 * @replaces 4-collapse.ts
 * @does     takes the second bias alone.
 * @mend     The first layer's bias goes through the second layer: it meets second.weight, and second.bias is added.
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: second.weight.matmul(first.weight), bias: second.bias };
}
