/**
 * @belief   The rows are the units.
 * @origin   In a weight they are.
 * @replaces 6-asleep.ts
 * @does     asks of the rows: which inputs get 0 from every unit.
 * @mend     A row is an input, a column is a unit: all(0).
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.eq(0).all(1).float().mean().item();
}
