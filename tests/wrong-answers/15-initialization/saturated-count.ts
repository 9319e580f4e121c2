/**
 * @belief   How many are saturated.
 * @origin   sum and mean are mixed up.
 * @replaces 6-asleep.ts
 * @does     gives a count and not a share.
 * @mend     Divide by how many there are: mean() does.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return outputs.ge(high).float().add(outputs.le(low).float()).sum().item();
}
