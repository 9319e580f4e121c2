/**
 * @belief   Places come from top to bottom.
 * @origin   The windows are columns.
 * @replaces 4-unfold.ts
 * @does     reads the places column by column.
 * @mend     The places are in rows, one after the other: view puts them right.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows).add(bias.view(-1, 1));
  return maps.view(n, filters.shape[0]!, places / rows, rows).transpose(2, 3);
}
