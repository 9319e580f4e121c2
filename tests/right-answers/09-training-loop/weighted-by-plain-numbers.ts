/**
 * @way      Plain loops, and a tensor at the end.
 * @replaces 3-linear.ts
 */
import { type Tensor, tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  const column = weights.flatten().tolist() as number[];
  const rows = x.tolist() as number[][];
  return tensor(rows.map((row) => [row.reduce((sum, pixel, i) => sum + pixel * column[i]!, 0)]));
}
