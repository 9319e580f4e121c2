/**
 * @belief   matmul needs two matrices, so the bias becomes a column.
 * @origin   On paper a bias is written as a column.
 * @replaces 4-collapse.ts
 * @does     gives the bias as a column, of shape (outputs, 1).
 * @mend     A bias has the shape (outputs): one number per output, in a plain row of numbers.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: second.weight.matmul(first.bias.view(-1, 1)).add(second.bias.view(-1, 1)),
  };
}
