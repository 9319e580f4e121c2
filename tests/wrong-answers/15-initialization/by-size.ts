/**
 * @belief   Far from 0 is saturated.
 * @origin   For tanh it is.
 * @replaces 6-asleep.ts
 * @does     takes everything for saturated whose size is high or more.
 * @mend     The sigmoid's lower end is 0: compare with low, too.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  void low;
  return outputs.abs().ge(high).float().mean().item();
}
