/**
 * @way      Writes 1 where it is near an end.
 * @replaces 6-asleep.ts
 */
import { type Tensor, where } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return where(outputs.le(low), 1, where(outputs.ge(high), 1, 0))
    .float()
    .mean()
    .item();
}
