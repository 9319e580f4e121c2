/**
 * @belief   Every layer has a bias.
 * @origin   By default it has.
 * @replaces 1-equal.ts
 * @does     fails when the layer has no bias.
 * @mend     layer.bias may be null: layer.bias?.tolist().
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const biases = layer.bias!.tolist() as number[];
  const rows = layer.weight.tolist() as number[][];
  return new Set(rows.map((row, unit) => JSON.stringify([row, biases[unit]]))).size;
}
