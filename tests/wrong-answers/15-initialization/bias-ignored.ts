/**
 * @belief   Units with equal weights are equal.
 * @origin   The weights are what one looks at.
 * @replaces 1-equal.ts
 * @does     takes units with equal weights for equal, though their biases differ.
 * @mend     The bias belongs to the unit as well.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const rows = layer.weight.tolist() as number[][];
  return new Set(rows.map((row) => JSON.stringify(row))).size;
}
