/**
 * @way      Sends the first bias through the second layer, as if it were an input.
 * @replaces 4-collapse.ts
 */
import { F } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: F.linear(first.bias, second.weight, second.bias),
  };
}
