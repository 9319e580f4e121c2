/**
 * @belief   Saturated is what is high.
 * @origin   One thinks of a full sponge.
 * @replaces 6-asleep.ts
 * @does     counts only the upper end.
 * @mend     At the lower end the slope is nearly 0, too.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  void low;
  return outputs.ge(high).float().mean().item();
}
