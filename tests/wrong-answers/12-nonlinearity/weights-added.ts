/**
 * @belief   Two layers together are the sum of both.
 * @origin   "Together" is read as "plus".
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     is the sum of the two weights
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: first.weight.add(second.weight), bias: second.weight.matmul(first.bias).add(second.bias) };
}
