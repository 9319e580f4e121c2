/**
 * @belief   Biases are only added, so they add up.
 * @origin   That the first bias goes through the second layer is overlooked.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · collapse: the weight and the bias that do the work of two layers
 * @says     is the sum of the two biases
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: second.weight.matmul(first.weight), bias: first.bias.add(second.bias) };
}
