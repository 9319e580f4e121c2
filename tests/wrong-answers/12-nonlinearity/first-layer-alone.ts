/**
 * @belief   x only meets the first layer.
 * @origin   What comes later is overlooked.
 * @replaces 4-collapse.ts
 * @does     gives weight and bias of the first layer.
 * @mend     What the first layer gives still goes through the second one.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: first.weight,
    bias: first.bias,
  };
}
