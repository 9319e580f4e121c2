/**
 * @belief   The first bias goes through the second layer, and that's it.
 * @origin   After the difficult part the easy one is forgotten.
 * @replaces 4-collapse.ts
 * @does     sends the first bias through second.weight, and doesn't add the second one.
 * @mend     Add second.bias at the end.
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: second.weight.matmul(first.weight), bias: second.weight.matmul(first.bias) };
}
