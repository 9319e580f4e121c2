/**
 * @belief   The products are added up over the last dimension.
 * @origin   A sum often goes over the last one.
 * @replaces 2-table.ts
 * @does     adds products up over the columns of b, where the dimension that both share is due.
 * @mend     Row of a by column of b: a.matmul(b) does it.
 */
import type { Tensor } from "#engine";

export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  return { each: a.mul(b), matrix: a.unsqueeze(2).mul(b.unsqueeze(0)).sum(2) };
}
