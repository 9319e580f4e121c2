/**
 * @way      Counts with comparisons of tensors.
 * @replaces 5-spread.ts
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const width = (to - from) / bins;
  const count = (low: number, high: number) =>
    values.size === 0 ? 0 : values.ge(low).float().mul(values.lt(high).float()).sum().item();
  const counts = Array.from({ length: bins }, (_, i) => count(from + i * width, from + (i + 1) * width));
  counts[bins - 1]! += values.size === 0 ? 0 : values.eq(to).float().sum().item();
  return counts;
}
