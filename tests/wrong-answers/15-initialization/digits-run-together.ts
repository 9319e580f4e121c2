/**
 * @belief   Joined together, the numbers tell the row.
 * @origin   join("") is short.
 * @replaces 1-equal.ts
 * @does     takes 1, 11 and 11, 1 for the same unit.
 * @mend     Keep something between the numbers.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const biases = layer.bias?.tolist() as number[] | undefined;
  const rows = layer.weight.tolist() as number[][];
  return new Set(rows.map((row, unit) => `${row.join("")}/${biases?.[unit]}`)).size;
}
