/**
 * @belief   Broadcasting puts the bias where it belongs.
 * @origin   In a linear layer it does: there the outputs come last.
 * @replaces 4-unfold.ts
 * @does     adds the bias along the places: it only fits when there are as many filters as places.
 * @mend     The filters are in the rows here. Make the bias a column: bias.view(-1, 1).
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows).add(bias);
  return maps.view(n, filters.shape[0]!, rows, places / rows);
}
