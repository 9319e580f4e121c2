/**
 * @way      Turns both weights, multiplies in the other order, and turns the result back.
 * @replaces 4-collapse.ts
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: first.weight.t().matmul(second.weight.t()).t(),
    bias: first.bias.view(1, -1).matmul(second.weight.t()).add(second.bias).flatten(),
  };
}
