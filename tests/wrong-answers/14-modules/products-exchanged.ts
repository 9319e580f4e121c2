/**
 * @belief   a * b is the matrix product.
 * @origin   In mathematics it is written so.
 * @replaces 2-table.ts
 * @does     gives each product under the name of the other.
 * @mend     mul multiplies number by number, matmul rows by columns. See section 2.
 */
import type { Tensor } from "#engine";

export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  return { each: a.matmul(b), matrix: a.mul(b) };
}
