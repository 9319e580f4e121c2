/**
 * @belief   0 and -0 are two numbers.
 * @origin   They are written differently.
 * @replaces 1-equal.ts
 * @does     takes 0 and -0 for different.
 * @mend     -0 equals 0, and both give the same outputs.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const biases = layer.bias?.tolist() as number[] | undefined;
  const rows = layer.weight.tolist() as number[][];
  const text = (v: number) => (Object.is(v, -0) ? "-0" : String(v));
  return new Set(rows.map((row, unit) => [...row, biases?.[unit] ?? 0].map(text).join())).size;
}
