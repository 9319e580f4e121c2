/**
 * @way      Computes the matrix product as a sum over a third dimension.
 * @replaces 2-table.ts
 */
import type { Tensor } from "#engine";

export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  return { matrix: a.unsqueeze(2).mul(b.unsqueeze(0)).sum(1), each: b.mul(a) };
}
