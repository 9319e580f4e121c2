/**
 * @belief   A unit is a column of the weight.
 * @origin   In module 09 the weights of an output were a column.
 * @replaces 1-equal.ts
 * @does     compares the columns.
 * @mend     nn.Linear has one row for each unit: shape (units, inputs).
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const columns = layer.weight.t().tolist() as number[][];
  return new Set(columns.map((column) => JSON.stringify(column))).size;
}
