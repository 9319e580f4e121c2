/**
 * @belief   Each unit's weights stand in a column.
 * @origin   In x @ weights they do; nn.Linear keeps a row for each unit.
 * @replaces 7-digits.ts
 * @does     cuts its pictures out of the transposed weight, so the units are mixed.
 * @mend     A unit's weights are a row of the weight. Don't transpose: view makes each row a picture.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().t().reshape(-1, height, width);
}
