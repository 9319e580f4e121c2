/**
 * @way      Takes away those that lie between the borders.
 * @replaces 6-asleep.ts
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return 1 - outputs.gt(low).float().mul(outputs.lt(high).float()).mean().item();
}
