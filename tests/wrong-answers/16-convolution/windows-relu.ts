/**
 * @belief   A convolution ends in its activation.
 * @origin   In a network ReLU comes next.
 * @replaces 4-unfold.ts
 * @does     applies ReLU to what comes out.
 * @mend     ReLU is another layer. Give the sums as they are.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows).add(bias.view(-1, 1)).relu();
  return maps.view(n, filters.shape[0]!, rows, places / rows);
}
