/**
 * @belief   Two layers together are the sum of both.
 * @origin   "Together" is read as "plus".
 * @replaces 4-collapse.ts
 * @does     takes the sum of the two weights.
 * @mend     The second layer multiplies what the first one gives: take the matrix product of the weights.
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: first.weight.add(second.weight), bias: second.weight.matmul(first.bias).add(second.bias) };
}
