/**
 * @way      Looks at every column in plain numbers.
 * @replaces 6-asleep.ts
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  const columns = outputs.t().tolist() as number[][];
  return columns.filter((column) => column.every((value) => value === 0)).length / columns.length;
}
