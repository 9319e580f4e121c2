/**
 * @belief   Products that are added up are a matrix product.
 * @origin   For layers that fit each other they are.
 * @replaces 4-collapse.ts
 * @does     doesn't refuse a second layer whose rows hold a single number: it stretches them, as broadcasting does.
 * @mend     Broadcasting hides a wrong length. matmul refuses it: second.weight.matmul(first.weight).
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  const weight = second.weight.unsqueeze(2).mul(first.weight).sum(1);
  return { weight, bias: second.weight.mul(first.bias).sum(1).add(second.bias) };
}
