/**
 * @belief   The order of a product makes no difference.
 * @origin   For numbers it makes none.
 * @replaces 2-table.ts
 * @does     multiplies b by a in the matrix product.
 * @mend     a.matmul(b): rows of a by columns of b. The order matters.
 */
import type { Tensor } from "#engine";

export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  return { each: a.mul(b), matrix: b.matmul(a) };
}
