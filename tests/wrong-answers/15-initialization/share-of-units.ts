/**
 * @belief   The result is a share.
 * @origin   Other measures of this module are.
 * @replaces 1-equal.ts
 * @does     gives the share of different units.
 * @mend     A count is due.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const biases = layer.bias?.tolist() as number[] | undefined;
  const rows = layer.weight.tolist() as number[][];
  return new Set(rows.map((row, unit) => JSON.stringify([row, biases?.[unit]]))).size / rows.length;
}
