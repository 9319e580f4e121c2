/**
 * @belief   The first bias goes through the second layer, and that's it.
 * @origin   After the difficult part the easy one is forgotten.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     but without the second bias
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: second.weight.matmul(first.weight), bias: second.weight.matmul(first.bias) };
}
