/**
 * @belief   A unit is the set of its weights.
 * @origin   Sets are compared without order.
 * @replaces 1-equal.ts
 * @does     takes 1, 2 and 2, 1 for the same unit.
 * @mend     Which weight belongs to which input matters: leave the order.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const biases = layer.bias?.tolist() as number[] | undefined;
  const rows = layer.weight.tolist() as number[][];
  return new Set(rows.map((row, unit) => JSON.stringify([row.toSorted((a, b) => a - b), biases?.[unit]])))
    .size;
}
