/**
 * @belief   Everything goes through the collapsed weight.
 * @origin   The first bias comes in only after the first weight.
 * @replaces 4-collapse.ts
 * @does     sends the first bias through both weights.
 * @mend     The first bias comes in after the first layer's weight: only second.weight meets it. See section 4.
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(first.weight).matmul(first.bias).add(second.bias),
  };
}
