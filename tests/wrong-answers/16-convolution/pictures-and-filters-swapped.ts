/**
 * @belief   view gives the numbers new names for their places.
 * @origin   The count fits.
 * @replaces 4-unfold.ts
 * @does     makes (filters, pictures · places), and views it as (pictures, filters, places): pictures and
 *           filters change places.
 * @mend     Give it its true shape first, (filters, pictures, places), and then exchange the first two with
 *           permute.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const outputs = filters.shape[0]!;
  const sideBySide = windows.permute(1, 0, 2).flatten(1); // (weights, n · places)
  const maps = filters.flatten(1).matmul(sideBySide); // (outputs, n · places)
  return maps
    .view(n, outputs, places)
    .add(bias.view(-1, 1))
    .view(n, outputs, rows, places / rows);
}
