/**
 * @belief   The bias of the end is the bias of the last layer.
 * @origin   Only what is added last is seen.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     is the second bias alone
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: second.weight.matmul(first.weight), bias: second.bias };
}
