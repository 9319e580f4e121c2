/**
 * @belief   The product is the result.
 * @origin   All numbers are there.
 * @replaces 4-unfold.ts
 * @does     leaves the places in one row.
 * @mend     Put the places in rows: view(n, outputs, rows, places / rows).
 */
import type { Tensor } from "#engine";

export function convolveWindows(windows: Tensor, filters: Tensor, bias: Tensor): Tensor {
  return filters.flatten(1).matmul(windows).add(bias.view(-1, 1));
}
