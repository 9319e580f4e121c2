/**
 * @belief   Units with equal sums are equal.
 * @origin   One number is easier to compare.
 * @replaces 1-equal.ts
 * @does     takes two units for equal when their weights and bias add up to the same.
 * @mend     1, 2 and 2, 1 have the same sum. Compare number by number.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const sums = layer.weight.sum(1).tolist() as number[];
  const biases = layer.bias?.tolist() as number[] | undefined;
  return new Set(sums.map((sum, unit) => sum + (biases?.[unit] ?? 0))).size;
}
