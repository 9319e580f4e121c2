/**
 * @belief   A shape that fits is enough.
 * @origin   reshape never complains about the order.
 * @replaces 4-unfold.ts
 * @does     mixes the filters' weights: the shape is right, the order isn't.
 * @mend     Each filter becomes a row: filters.flatten(1).
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters
    .reshape(windows.shape[1]!, filters.shape[0]!)
    .t()
    .matmul(windows)
    .add(bias.view(-1, 1));
  return maps.view(n, filters.shape[0]!, rows, places / rows);
}
