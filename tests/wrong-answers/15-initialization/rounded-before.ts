/**
 * @belief   Nearly equal is equal.
 * @origin   Numbers are often compared so.
 * @replaces 1-equal.ts
 * @does     takes units for equal that differ in the fifth digit.
 * @mend     Units that differ a little can go apart. Equal means exactly equal here.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const biases = layer.bias?.tolist() as number[] | undefined;
  const rows = layer.weight.tolist() as number[][];
  return new Set(rows.map((row, unit) => [...row, biases?.[unit] ?? 0].map((v) => (v + 0).toFixed(4)).join()))
    .size;
}
