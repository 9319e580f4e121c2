/**
 * @belief   A window gives its mean.
 * @origin   Average pooling does.
 * @replaces 4-unfold.ts
 * @does     takes the mean of the products.
 * @mend     Leave the sum as it is.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows).div(windows.shape[1]!).add(bias.view(-1, 1));
  return maps.view(n, filters.shape[0]!, rows, places / rows);
}
