/**
 * @belief   Multiply the weights: mul.
 * @origin   mul looks like multiplication; a matrix product is another one.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     multiplies number by number
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: first.weight.mul(second.weight), bias: second.weight.matmul(first.bias).add(second.bias) };
}
