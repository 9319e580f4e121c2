/**
 * @belief   reshape puts the numbers where the shape wants them.
 * @origin   windows.transpose(1, 2) is the usual layout of a linear layer.
 * @replaces 4-unfold.ts
 * @does     lays (n, places, outputs) out as (n, outputs, places) without exchanging the two, which mixes the maps.
 * @mend     Exchange the dimensions first, transpose(1, 2), or multiply the filters by the windows.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const products = windows.transpose(1, 2).matmul(filters.flatten(1).t()).add(bias);
  return products.reshape(n, filters.shape[0]!, rows, places / rows);
}
