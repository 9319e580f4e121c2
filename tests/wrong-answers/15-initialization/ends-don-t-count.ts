/**
 * @belief   Near is nearer than the border.
 * @origin   < and <= are mixed up.
 * @replaces 6-asleep.ts
 * @does     doesn't count numbers that are low or high themselves.
 * @mend     The borders count: le and ge.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return outputs.lt(low).float().add(outputs.gt(high).float()).mean().item();
}
