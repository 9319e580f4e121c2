/**
 * @belief   A batch is one picture.
 * @origin   The example showed one.
 * @replaces 4-unfold.ts
 * @does     gives what the first picture gives for every picture.
 * @mend     matmul works on the whole batch.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters
    .flatten(1)
    .matmul(n > 0 ? windows.slice(0, 0, 1).expand(n, windows.shape[1]!, places) : windows)
    .add(bias.view(-1, 1));
  return maps.view(n, filters.shape[0]!, rows, places / rows);
}
