/**
 * @belief   Equal units stand beside each other.
 * @origin   After sorting they would.
 * @replaces 1-equal.ts
 * @does     compares each unit with the one before it only.
 * @mend     Equal units may stand anywhere.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const biases = layer.bias?.tolist() as number[] | undefined;
  const rows = (layer.weight.tolist() as number[][]).map((row, unit) =>
    JSON.stringify([row, biases?.[unit]]),
  );
  return rows.filter((row, i) => row !== rows[i - 1]).length;
}
