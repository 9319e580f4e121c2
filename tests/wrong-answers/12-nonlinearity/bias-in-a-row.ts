/**
 * @belief   matmul needs two matrices, so the bias becomes a row.
 * @origin   A batch of one item has such a shape.
 * @replaces 4-collapse.ts
 * @does     gives the bias as a matrix with one row, of shape (1, outputs).
 * @mend     A bias has the shape (outputs): take the row out of the matrix, or multiply second.weight by the list as
 *           it is.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: second.weight.matmul(first.weight),
    bias: first.bias.view(1, -1).matmul(second.weight.t()).add(second.bias),
  };
}
