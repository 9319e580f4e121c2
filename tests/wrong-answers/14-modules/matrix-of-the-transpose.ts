/**
 * @belief   Before a matrix product, one of the two must be transposed.
 * @origin   A linear layer does it, because of how its weight lies.
 * @replaces 2-table.ts
 * @does     transposes b before the matrix product.
 * @mend     The shapes fit as they are: a.matmul(b).
 */
import type { Tensor } from "#engine";

export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  return { each: a.mul(b), matrix: a.matmul(b.t()) };
}
