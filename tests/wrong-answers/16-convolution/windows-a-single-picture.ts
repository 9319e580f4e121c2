/**
 * @belief   One picture needs no batch.
 * @origin   It has one dimension less to look at.
 * @replaces 4-unfold.ts
 * @does     leaves the first dimension out when there is a single picture.
 * @mend     A batch of one is a batch: keep the dimension.
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor, rows: number): Tensor {
  const [n, , places] = windows.shape as [number, number, number];
  const maps = filters.flatten(1).matmul(windows).add(bias.view(-1, 1));
  const result = maps.view(n, filters.shape[0]!, rows, places / rows);
  return n === 1 ? result.squeeze(0) : result;
}
