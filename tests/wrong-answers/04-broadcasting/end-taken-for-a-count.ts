/**
 * @belief   The second number of `subarray` says how many values there are.
 * @origin   `substr` counts so.
 * @replaces 7-matmul.ts
 * @does     reads the row of `a` from its beginning to place k: that is right for row 0 only, and for all others
 *           nothing is left.
 * @mend     The second number of `subarray` and `slice` is where the piece ends: (row + 1) × k.
 */
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function cell(a: NdArray, b: NdArray, row: number, column: number): number {
  const [length, width] = [a.shape[1]!, b.shape[1]!];
  const line = a.values.subarray(row * length, length);
  return line.reduce((sum, value, i) => sum + value * b.values[i * width + column]!, 0);
}
