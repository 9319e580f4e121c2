/**
 * @belief   To multiply the weights, one calls mul.
 * @origin   mul looks like multiplication; a matrix product is another one.
 * @replaces 4-collapse.ts
 * @does     multiplies the two weights number by number.
 * @mend     It takes the matrix product, matmul. See section 4.
 */
import type { Tensor } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return { weight: first.weight.mul(second.weight), bias: second.weight.matmul(first.bias).add(second.bias) };
}
