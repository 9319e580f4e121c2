/**
 * @belief   Each unit's weights stand in a column.
 * @origin   In x @ weights they do; nn.Linear keeps a row for each unit.
 * @replaces 7-digits.ts
 * @fails    7-digits > hiddenImages · one picture for each hidden unit, laid out like the pixels
 * @says     mixes the units
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().t().reshape(-1, height, width);
}
