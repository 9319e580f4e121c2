/**
 * @belief   sum(0) adds up each row.
 * @origin   Rows are axis 0, so 0 must be the axis to add up along.
 * @replaces 6-noise.ts
 * @does     adds up the squares of each column, over the draws, and takes the mean over the columns.
 * @mend     sum(1) adds up the numbers of each row: one squared distance per gradient. The mean goes over
 *           the rows.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum(0).mean().sqrt().item();
}
