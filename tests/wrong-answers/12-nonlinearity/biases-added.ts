/**
 * @belief   Biases are only added, so they add up.
 * @origin   That the first bias goes through the second layer is overlooked.
 * @replaces 4-collapse.ts
 * @does     takes the sum of the two biases.
 * @mend     The first bias goes through the second layer, too: second.weight meets it before second.bias is added.
 *           See section 4.
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: second.weight.matmul(first.weight), bias: first.bias.add(second.bias) };
}
