/**
 * @belief   view finds a length by itself, where −1 stands.
 * @origin   With 0 numbers any length would fit.
 * @replaces 4-unfold.ts
 * @does     fails when there are no pictures.
 * @mend     Say the number of filters: filters.shape[0]!.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows).add(bias.view(-1, 1));
  return maps.view(n, -1, rows, places / rows);
}
