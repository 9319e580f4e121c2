/**
 * @belief   There are shape[0] outputs.
 * @origin   Of a list it holds.
 * @replaces 6-asleep.ts
 * @does     divides by the number of rows, so that the share may be above 1.
 * @mend     Divide by all numbers, outputs.size, or take the mean.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  const isLow = outputs.le(low).float();
  return outputs.ge(high).float().add(isLow).sum().item() / outputs.shape[0]!;
}
