/**
 * @belief   Which comes first makes no difference.
 * @origin   For square pictures it doesn't.
 * @replaces 4-unfold.ts
 * @does     takes the number of rows for that of the columns.
 * @mend     The shape is (n, outputs, rows, places / rows).
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows).add(bias.view(-1, 1));
  return maps.view(n, filters.shape[0]!, places / rows, rows);
}
