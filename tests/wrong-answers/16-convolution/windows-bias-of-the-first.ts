/**
 * @belief   A layer has one bias.
 * @origin   It is one tensor.
 * @replaces 4-unfold.ts
 * @does     adds the bias of the first filter to all maps.
 * @mend     Each filter has its own: bias.view(-1, 1).
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters
    .flatten(1)
    .matmul(windows)
    .add(bias.slice(0, 0, 1));
  return maps.view(n, filters.shape[0]!, rows, places / rows);
}
