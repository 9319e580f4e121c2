/**
 * @belief   reduce without a start value begins at 0.
 * @origin   It begins with the first item, as it is; while the corner of a digit is empty, nobody notices.
 * @replaces 3-linear.ts
 * @does     takes the first pixel of each row without its weight.
 * @mend     Give reduce a start value: (sum, pixel, i) => sum + pixel * w[i], 0. Or let x.matmul(weights) do it all.
 */
import { type Tensor, tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  const w = weights.flatten().tolist() as number[];
  const rows = x.tolist() as number[][];
  return tensor(rows.map((row) => [row.reduce((sum, pixel, i) => sum + pixel * w[i]!)]));
}
