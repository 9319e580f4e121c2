/**
 * @belief   The matrix product is all there is.
 * @origin   The bias stands outside of it.
 * @replaces 4-unfold.ts
 * @does     adds no bias.
 * @mend     Add bias[f] to row f of the product.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows).add(bias.view(-1, 1).mul(0));
  return maps.view(n, filters.shape[0]!, rows, places / rows);
}
