/**
 * @belief   A column plus a list is a list.
 * @origin   A matrix product is thought to need two matrices.
 * @replaces 4-collapse.ts
 * @does     gives a bias of shape (outputs, outputs).
 * @mend     A column plus a list makes a matrix. Keep the bias a list: second.weight.matmul(first.bias) is one
 *           already.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(first.bias.view(-1, 1)).add(second.bias),
  };
}
