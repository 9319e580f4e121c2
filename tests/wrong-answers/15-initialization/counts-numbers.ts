/**
 * @belief   Count the different numbers.
 * @origin   "Different" is applied to the weights one by one.
 * @replaces 1-equal.ts
 * @does     counts different weights and not different units.
 * @mend     Compare whole rows: a unit is a row and its bias.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  return new Set((layer.weight.flatten().tolist() as number[]).map((value) => value + 0)).size;
}
