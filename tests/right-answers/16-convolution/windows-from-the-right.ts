/**
 * @way      Multiplies the other way round, and turns the result.
 * @replaces 4-unfold.ts
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = windows.transpose(1, 2).matmul(filters.flatten(1).t()).add(bias);
  return maps.transpose(1, 2).reshape(n, filters.shape[0]!, rows, places / rows);
}
