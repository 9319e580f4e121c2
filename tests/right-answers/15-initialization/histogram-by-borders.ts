/**
 * @way      Asks of every piece which numbers lie in it.
 * @replaces 5-spread.ts
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const width = (to - from) / bins;
  const all = values.flatten().tolist() as number[];
  return Array.from({ length: bins }, (_, i) => {
    const [low, high] = [from + i * width, from + (i + 1) * width];
    return all.filter((v) => v >= low && (v < high || (i === bins - 1 && v === to))).length;
  });
}
