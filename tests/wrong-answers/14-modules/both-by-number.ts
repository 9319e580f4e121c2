/**
 * @belief   Both are the product of two matrices, so both are a.mul(b).
 * @origin   For shapes of one size mul never complains.
 * @replaces 2-table.ts
 * @does     multiplies number by number twice.
 * @mend     The matrix product adds up rows times columns: matmul.
 */
import type { Tensor } from "#engine";

export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  return { each: a.mul(b), matrix: a.mul(b) };
}
