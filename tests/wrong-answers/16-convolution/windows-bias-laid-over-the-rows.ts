/**
 * @belief   unsqueeze(1) makes the bias fit wherever it is added.
 * @origin   It does before the places are laid out in rows.
 * @replaces 4-unfold.ts
 * @does     adds the bias with the shape (outputs, 1) to maps that are laid out in rows already: it is stretched over rows instead of filters.
 * @mend     Add it before the maps get their rows, or with the shape (outputs, 1, 1).
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows);
  return maps.reshape(n, filters.shape[0]!, rows, places / rows).add(bias.unsqueeze(1));
}
