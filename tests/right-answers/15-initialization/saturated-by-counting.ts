/**
 * @way      Counts in plain numbers.
 * @replaces 6-asleep.ts
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  const all = outputs.flatten().tolist() as number[];
  return all.filter((value) => value <= low || value >= high).length / all.length;
}
