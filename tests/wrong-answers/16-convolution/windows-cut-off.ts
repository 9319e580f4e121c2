/**
 * @belief   Filters are fixed.
 * @origin   In picture programs they are.
 * @replaces 4-unfold.ts
 * @does     lets no gradient reach the filters.
 * @mend     Use the filters as they came, without detach.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.detach().flatten(1).matmul(windows).add(bias.view(-1, 1));
  return maps.view(n, filters.shape[0]!, rows, places / rows);
}
